# Generated from specs/amazon-ads/connector.yaml by `connectorgen generate amazon-ads`. Do not edit.
"""Records in the context store of `sponsored_product_keywords`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record
from pydantic import Field

SponsoredProductKeywordsStoreColumn: TypeAlias = Literal[
    "keywordId", "campaignId", "adGroupId", "keywordText", "matchType", "state", "bid"
]


class SponsoredProductKeywordsStoreRecord(Record):
    """A record of sponsored_product_keywords in the context store."""

    keyword_id: str | None = Field(default=None, alias="keywordId")
    """Id of the keyword."""
    campaign_id: str | None = Field(default=None, alias="campaignId")
    """Id of the campaign."""
    ad_group_id: str | None = Field(default=None, alias="adGroupId")
    """Id of the ad group."""
    keyword_text: str | None = Field(default=None, alias="keywordText")
    """Text of the keyword."""
    match_type: str | None = Field(default=None, alias="matchType")
    """`EXACT`, `PHRASE` or `BROAD`."""
    state: str | None = None
    """`ENABLED`, `PAUSED` or `ARCHIVED`, or a passing state."""
    bid: float | None = None
    """Bid; the ad group's if there is none."""
