# Generated from specs/amazon-ads/connector.yaml by `connectorgen generate amazon-ads`. Do not edit.
"""Records in the context store of `sponsored_product_campaigns`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record
from pydantic import Field

SponsoredProductCampaignsStoreColumn: TypeAlias = Literal[
    "campaignId", "portfolioId", "name", "state", "targetingType", "startDate", "endDate"
]


class SponsoredProductCampaignsStoreRecord(Record):
    """A record of sponsored_product_campaigns in the context store."""

    campaign_id: str | None = Field(default=None, alias="campaignId")
    """Id of the campaign."""
    portfolio_id: str | None = Field(default=None, alias="portfolioId")
    """Id of the portfolio."""
    name: str | None = None
    """Name of the campaign."""
    state: str | None = None
    """`ENABLED`, `PAUSED` or `ARCHIVED`, or a passing state."""
    targeting_type: str | None = Field(default=None, alias="targetingType")
    """`AUTO` or `MANUAL`."""
    start_date: str | None = Field(default=None, alias="startDate")
    """First day."""
    end_date: str | None = Field(default=None, alias="endDate")
    """Last day."""
