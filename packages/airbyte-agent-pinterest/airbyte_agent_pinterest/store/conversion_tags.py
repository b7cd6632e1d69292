# Generated from specs/pinterest/connector.yaml by `connectorgen generate pinterest`. Do not edit.
"""Records in the context store of `conversion_tags`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record

ConversionTagsStoreColumn: TypeAlias = Literal[
    "id", "name", "ad_account_id", "status", "enhanced_match_status", "last_fired_time_ms", "version"
]


class ConversionTagsStoreRecord(Record):
    """A record of conversion_tags in the context store."""

    id: str | None = None
    """Id of the tag."""
    name: str | None = None
    """Name of the tag."""
    ad_account_id: str | None = None
    """Id of the ad account."""
    status: str | None = None
    """Status of the tag."""
    enhanced_match_status: str | None = None
    """Whether enhanced match was validated."""
    last_fired_time_ms: float | None = None
    """When it last fired, in Unix time, milliseconds."""
    version: str | None = None
    """Version of the tag."""
