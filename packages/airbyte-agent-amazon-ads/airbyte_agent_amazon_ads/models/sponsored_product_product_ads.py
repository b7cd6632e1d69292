# Generated from specs/amazon-ads/connector.yaml by `connectorgen generate amazon-ads`. Do not edit.
"""Records of `sponsored_product_product_ads`."""

from __future__ import annotations

from airbyte_agent_sdk.records import Record
from pydantic import Field

from .shared import ServingState


class SponsoredProductAd(Record):
    """An ad for a product."""

    ad_id: str = Field(alias="adId")
    """Id of the ad."""
    campaign_id: str | None = Field(default=None, alias="campaignId")
    """Id of the campaign."""
    ad_group_id: str | None = Field(default=None, alias="adGroupId")
    """Id of the ad group."""
    asin: str | None = None
    """ASIN of the product."""
    sku: str | None = None
    """SKU of the product, of a seller."""
    custom_text: str | None = Field(default=None, alias="customText")
    """Text of the ad, for books."""
    state: str | None = None
    """`ENABLED`, `PAUSED` or `ARCHIVED`, or a passing state."""
    extended_data: ServingState | None = Field(default=None, alias="extendedData")
    """How it is delivered, if asked for."""
