# Generated from specs/google-ads/connector.yaml by `connectorgen generate google-ads`. Do not edit.
"""Records in the context store of `campaigns`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record
from pydantic import Field

CampaignsStoreColumn: TypeAlias = Literal["campaign", "campaignBudget"]


class CampaignsStoreRecordCampaign(Record):
    """The campaign."""

    resource_name: str | None = Field(default=None, alias="resourceName")
    """Resource name."""
    id: str | None = None
    """Id of the campaign."""
    name: str | None = None
    """Name of the campaign."""
    status: str | None = None
    """Status that was set."""
    primary_status: str | None = Field(default=None, alias="primaryStatus")
    """Whether it serves."""
    advertising_channel_type: str | None = Field(default=None, alias="advertisingChannelType")
    """Where ads appear."""
    start_date_time: str | None = Field(default=None, alias="startDateTime")
    """Start."""
    end_date_time: str | None = Field(default=None, alias="endDateTime")
    """End."""


class CampaignsStoreRecordCampaignBudget(Record):
    """The budget."""

    amount_micros: str | None = Field(default=None, alias="amountMicros")
    """Average amount a day, in millionths."""


class CampaignsStoreRecord(Record):
    """A record of campaigns in the context store."""

    campaign: CampaignsStoreRecordCampaign | None = None
    """The campaign."""
    campaign_budget: CampaignsStoreRecordCampaignBudget | None = Field(default=None, alias="campaignBudget")
    """The budget."""
