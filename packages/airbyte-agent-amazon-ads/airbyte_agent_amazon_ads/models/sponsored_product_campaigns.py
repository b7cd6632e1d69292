# Generated from specs/amazon-ads/connector.yaml by `connectorgen generate amazon-ads`. Do not edit.
"""Records of `sponsored_product_campaigns`."""

from __future__ import annotations

import datetime as dt

from airbyte_agent_sdk.records import Record
from pydantic import Field

from .shared import PlacementBidding, ServingState


class CampaignBudget(Record):
    """Budget of a campaign."""

    budget: float | None = None
    """Amount per day."""
    budget_type: str | None = Field(default=None, alias="budgetType")
    """`DAILY`."""
    effective_budget: float | None = Field(default=None, alias="effectiveBudget")
    """Amount with the effect of budget rules."""


class DynamicBidding(Record):
    """How bids are changed automatically."""

    strategy: str | None = None
    """`LEGACY_FOR_SALES` (down only), `AUTO_FOR_SALES` (up and down), `MANUAL` or `RULE_BASED`."""
    placement_bidding: list[PlacementBidding] | None = Field(default=None, alias="placementBidding")
    """Changes by placement."""


class SponsoredProductCampaign(Record):
    """A Sponsored Products campaign."""

    campaign_id: str = Field(alias="campaignId")
    """Id of the campaign."""
    portfolio_id: str | None = Field(default=None, alias="portfolioId")
    """Id of the portfolio."""
    name: str | None = None
    """Name of the campaign."""
    state: str | None = None
    """`ENABLED`, `PAUSED` or `ARCHIVED`, or a passing state."""
    targeting_type: str | None = Field(default=None, alias="targetingType")
    """`AUTO` or `MANUAL`."""
    start_date: dt.date | None = Field(default=None, alias="startDate")
    """First day."""
    end_date: dt.date | None = Field(default=None, alias="endDate")
    """Last day."""
    budget: CampaignBudget | None = None
    """Budget."""
    dynamic_bidding: DynamicBidding | None = Field(default=None, alias="dynamicBidding")
    """How bids are changed automatically."""
    premium_bid_adjustment: bool | None = Field(default=None, alias="premiumBidAdjustment")
    """Whether bids for the top of the results may be raised."""
    tags: dict[str, str] | None = None
    """Your own keys and values."""
    extended_data: ServingState | None = Field(default=None, alias="extendedData")
    """How it is delivered, if asked for."""
