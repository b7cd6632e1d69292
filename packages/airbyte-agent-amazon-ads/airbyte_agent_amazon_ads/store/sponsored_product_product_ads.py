# Generated from specs/amazon-ads/connector.yaml by `connectorgen generate amazon-ads`. Do not edit.
"""Records in the context store of `sponsored_product_product_ads`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record
from pydantic import Field

SponsoredProductProductAdsStoreColumn: TypeAlias = Literal[
    "adId", "campaignId", "adGroupId", "asin", "sku", "state"
]


class SponsoredProductProductAdsStoreRecord(Record):
    """A record of sponsored_product_product_ads in the context store."""

    ad_id: str | None = Field(default=None, alias="adId")
    """Id of the ad."""
    campaign_id: str | None = Field(default=None, alias="campaignId")
    """Id of the campaign."""
    ad_group_id: str | None = Field(default=None, alias="adGroupId")
    """Id of the ad group."""
    asin: str | None = None
    """ASIN of the product."""
    sku: str | None = None
    """SKU of the product, of a seller."""
    state: str | None = None
    """`ENABLED`, `PAUSED` or `ARCHIVED`, or a passing state."""
