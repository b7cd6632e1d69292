# Generated from specs/amazon-ads/connector.yaml by `connectorgen generate amazon-ads`. Do not edit.
"""Records of `sponsored_product_ad_groups`."""

from __future__ import annotations

from airbyte_agent_sdk.records import Record
from pydantic import Field

from .shared import ServingState


class SponsoredProductAdGroup(Record):
    """An ad group of a Sponsored Products campaign."""

    ad_group_id: str = Field(alias="adGroupId")
    """Id of the ad group."""
    campaign_id: str | None = Field(default=None, alias="campaignId")
    """Id of the campaign."""
    name: str | None = None
    """Name of the ad group."""
    state: str | None = None
    """`ENABLED`, `PAUSED` or `ARCHIVED`, or a passing state."""
    default_bid: float | None = Field(default=None, alias="defaultBid")
    """Bid for what has none of its own."""
    extended_data: ServingState | None = Field(default=None, alias="extendedData")
    """How it is delivered, if asked for."""
