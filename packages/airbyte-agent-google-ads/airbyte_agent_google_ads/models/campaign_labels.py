# Generated from specs/google-ads/connector.yaml by `connectorgen generate google-ads`. Do not edit.
"""Records of `campaign_labels`."""

from __future__ import annotations

from airbyte_agent_sdk.records import Record
from pydantic import Field

from .shared import Campaign, Customer, Label, PartialFailureError


class CampaignLabel(Record):
    """That a label is on a campaign."""

    resource_name: str | None = Field(default=None, alias="resourceName")
    """Resource name, `customers/{customer_id}/campaignLabels/{campaign_id}~{label_id}`."""
    campaign: str | None = None
    """Resource name of the campaign."""
    label: str | None = None
    """Resource name of the label."""


class CampaignLabelRow(Record):
    """A label on a campaign, and what else the query selects beside it."""

    campaign_label: CampaignLabel = Field(alias="campaignLabel")
    """Label on a campaign."""
    campaign: Campaign | None = None
    """Campaign, if the query selects its fields."""
    label: Label | None = None
    """Label, if the query selects its fields."""
    customer: Customer | None = None
    """Account, if the query selects its fields."""


class MutateCampaignLabelResult(Record):
    """Result of one operation."""

    resource_name: str | None = Field(default=None, alias="resourceName")
    """Resource name of the label on a campaign; missing if its operation failed."""


class MutateCampaignLabelsResponse(Record):
    """Results, in the order of the operations."""

    results: list[MutateCampaignLabelResult] | None = None
    """One result for each operation; missing if they were checked alone."""
    partial_failure_error: PartialFailureError | None = Field(default=None, alias="partialFailureError")
    """Why some operations failed, if partial failure was allowed."""
