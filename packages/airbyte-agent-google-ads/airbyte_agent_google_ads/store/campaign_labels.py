# Generated from specs/google-ads/connector.yaml by `connectorgen generate google-ads`. Do not edit.
"""Records in the context store of `campaign_labels`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record
from pydantic import Field

CampaignLabelsStoreColumn: TypeAlias = Literal["campaignLabel", "label"]


class CampaignLabelsStoreRecordCampaignLabel(Record):
    """What it is on."""

    campaign: str | None = None
    """Resource name of the campaign."""
    label: str | None = None
    """Resource name of the label."""


class CampaignLabelsStoreRecordLabel(Record):
    """The label."""

    id: str | None = None
    """Id of the label."""
    name: str | None = None
    """Name of the label."""


class CampaignLabelsStoreRecord(Record):
    """A record of campaign_labels in the context store."""

    campaign_label: CampaignLabelsStoreRecordCampaignLabel | None = Field(default=None, alias="campaignLabel")
    """What it is on."""
    label: CampaignLabelsStoreRecordLabel | None = None
    """The label."""
