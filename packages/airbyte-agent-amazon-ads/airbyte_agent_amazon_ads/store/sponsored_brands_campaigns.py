# Generated from specs/amazon-ads/connector.yaml by `connectorgen generate amazon-ads`. Do not edit.
"""Records in the context store of `sponsored_brands_campaigns`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record
from pydantic import Field

SponsoredBrandsCampaignsStoreColumn: TypeAlias = Literal[
    "campaignId", "portfolioId", "name", "state", "budget", "budgetType", "startDate", "endDate"
]


class SponsoredBrandsCampaignsStoreRecord(Record):
    """A record of sponsored_brands_campaigns in the context store."""

    campaign_id: str | None = Field(default=None, alias="campaignId")
    """Id of the campaign."""
    portfolio_id: str | None = Field(default=None, alias="portfolioId")
    """Id of the portfolio."""
    name: str | None = None
    """Name of the campaign."""
    state: str | None = None
    """`ENABLED`, `PAUSED` or `ARCHIVED`."""
    budget: float | None = None
    """Amount of the budget."""
    budget_type: str | None = Field(default=None, alias="budgetType")
    """`DAILY` or `LIFETIME`."""
    start_date: str | None = Field(default=None, alias="startDate")
    """First day."""
    end_date: str | None = Field(default=None, alias="endDate")
    """Last day."""
