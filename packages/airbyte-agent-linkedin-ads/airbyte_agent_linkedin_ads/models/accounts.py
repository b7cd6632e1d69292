# Generated from specs/linkedin-ads/connector.yaml by `connectorgen generate linkedin-ads`. Do not edit.
"""Records of `accounts`."""

from __future__ import annotations

from airbyte_agent_sdk.records import Record
from pydantic import Field

from .shared import AuditStamps, RecordVersion


class ReferenceInfoOrganizationName(Record):
    """Name of the organization."""

    localized: dict[str, str] | None = None
    """Text by locale, such as en_US."""


class ReferenceInfoOrganization(Record):
    """The organization."""

    id: int | None = None
    """Id of the organization."""
    name: ReferenceInfoOrganizationName | None = None
    """Name of the organization."""
    vanity_name: str | None = Field(default=None, alias="vanityName")
    """Name in the organization's URL."""
    localized_name: str | None = Field(default=None, alias="localizedName")
    """Name in the reader's language."""


class ReferenceInfo(Record):
    organization: ReferenceInfoOrganization | None = None
    """The organization."""


class Account(Record):
    """An ad account, which has campaigns and is billed."""

    id: int
    """Id of the account."""
    name: str | None = None
    """Name of the account."""
    type: str | None = None
    """BUSINESS or ENTERPRISE."""
    currency: str | None = None
    """ISO 4217 code of the currency."""
    reference: str | None = None
    """URN of the organization or person on whose behalf the account advertises."""
    test: bool | None = None
    """Whether it is a test account."""
    status: str | None = None
    """ACTIVE, CANCELED, DRAFT, PENDING_DELETION or REMOVED."""
    notified_on_campaign_optimization: bool | None = Field(
        default=None, alias="notifiedOnCampaignOptimization"
    )
    """Whether the campaign contact is told how to improve campaigns."""
    notified_on_creative_approval: bool | None = Field(default=None, alias="notifiedOnCreativeApproval")
    """Whether the creative contact is told about approved creatives."""
    notified_on_creative_rejection: bool | None = Field(default=None, alias="notifiedOnCreativeRejection")
    """Whether the creative contact is told about rejected creatives."""
    notified_on_end_of_campaign: bool | None = Field(default=None, alias="notifiedOnEndOfCampaign")
    """Whether the campaign contact is told when a campaign has ended."""
    notified_on_new_features_enabled: bool | None = Field(default=None, alias="notifiedOnNewFeaturesEnabled")
    """Whether the account's owner is told about new features of Campaign Manager."""
    serving_statuses: list[str] | None = Field(default=None, alias="servingStatuses")
    """RUNNABLE, or why the account is not served."""
    reference_info: ReferenceInfo | None = Field(default=None, alias="referenceInfo")
    """Organization or person on whose behalf the account advertises, if `fields` asks for it."""
    change_audit_stamps: AuditStamps | None = Field(default=None, alias="changeAuditStamps")
    """When the record was created and last modified."""
    version: RecordVersion | None = None
    """Version of the record."""
