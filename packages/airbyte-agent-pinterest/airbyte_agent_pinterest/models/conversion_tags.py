# Generated from specs/pinterest/connector.yaml by `connectorgen generate pinterest`. Do not edit.
"""Records of `conversion_tags`."""

from __future__ import annotations

from typing import Literal

from airbyte_agent_sdk.records import Record


class ConversionTagConfigs(Record):
    """Settings of a conversion tag."""

    aem_db_enabled: bool | None = None
    """Whether birthdays are matched."""
    aem_enabled: bool | None = None
    """Whether email addresses are matched."""
    aem_external_id_enabled: bool | None = None
    """Whether ids of your own system are matched."""
    aem_fnln_enabled: bool | None = None
    """Whether names are matched."""
    aem_ge_enabled: bool | None = None
    """Whether genders are matched."""
    aem_loc_enabled: bool | None = None
    """Whether locations are matched."""
    aem_ph_enabled: bool | None = None
    """Whether phone numbers are matched."""
    md_frequency: float | None = None
    """How often the page's metadata is collected."""
    no_code_capi_domains: list[str] | None = None
    """Subdomains that send conversions without code."""


class ConversionTag(Record):
    """Code in pages that reports what visitors do."""

    ad_account_id: str
    """Id of the ad account."""
    status: Literal["ACTIVE", "PAUSED", "ARCHIVED", "DRAFT", "DELETED_DRAFT"] | str | None = None
    """Status of the tag."""
    code_snippet: str | None = None
    """Code to put into a page."""
    configs: ConversionTagConfigs | None = None
    """Settings of the tag."""
    enhanced_match_status: (
        Literal["UNKNOWN", "NOT_VALIDATED", "VALIDATING_IN_PROGRESS", "VALIDATION_COMPLETE"] | str | None
    ) = None
    """Whether enhanced match was validated."""
    id: str | None = None
    """Id of the tag."""
    last_fired_time_ms: float | None = None
    """When it last fired, Unix time in milliseconds."""
    name: str
    """Name of the tag."""
    version: str | None = None
    """Version of the tag."""
