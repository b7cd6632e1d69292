# Generated from specs/amazon-ads/connector.yaml by `connectorgen generate amazon-ads`. Do not edit.
"""Records of `sponsored_brands_campaigns`."""

from __future__ import annotations

import datetime as dt

from airbyte_agent_sdk.records import Record
from pydantic import Field

from .shared import PlacementBidding, ServingState


class ShopperAdjustment(Record):
    """How bids are changed for a group of shoppers."""

    shopper_segment: str | None = Field(default=None, alias="shopperSegment")
    """Group, such as `NEW_TO_BRAND_PURCHASE`."""
    percentage: float | None = None
    """Percentage that is added to the bid."""


class SponsoredBrandsBidding(Record):
    """How bids are changed."""

    bid_optimization: bool | None = Field(default=None, alias="bidOptimization")
    """Whether Amazon chooses bids by placement."""
    bid_optimization_strategy: str | None = Field(default=None, alias="bidOptimizationStrategy")
    """Goal, such as `MAXIMIZE_IMMEDIATE_SALES`."""
    bid_adjustments_by_placement: list[PlacementBidding] | None = Field(
        default=None, alias="bidAdjustmentsByPlacement"
    )
    """Changes by placement."""
    bid_adjustments_by_shopper_segment: list[ShopperAdjustment] | None = Field(
        default=None, alias="bidAdjustmentsByShopperSegment"
    )
    """Changes by group of shoppers."""


class SponsoredBrandsCampaign(Record):
    """A Sponsored Brands campaign."""

    campaign_id: str = Field(alias="campaignId")
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
    start_date: dt.date | None = Field(default=None, alias="startDate")
    """First day."""
    end_date: dt.date | None = Field(default=None, alias="endDate")
    """Last day."""
    brand_entity_id: str | None = Field(default=None, alias="brandEntityId")
    """Id of the brand."""
    bidding: SponsoredBrandsBidding | None = None
    """How bids are changed."""
    product_location: str | None = Field(default=None, alias="productLocation")
    """Where the products are sold, such as `SOLD_ON_AMAZON`."""
    is_multi_ad_groups_enabled: bool | None = Field(default=None, alias="isMultiAdGroupsEnabled")
    """Whether it can have several ad groups."""
    tags: dict[str, str] | None = None
    """Your own keys and values."""
    extended_data: ServingState | None = Field(default=None, alias="extendedData")
    """How it is delivered, if asked for."""
