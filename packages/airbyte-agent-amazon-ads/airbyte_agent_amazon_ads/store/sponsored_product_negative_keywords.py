# Generated from specs/amazon-ads/connector.yaml by `connectorgen generate amazon-ads`. Do not edit.
"""Records in the context store of `sponsored_product_negative_keywords`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record
from pydantic import Field

SponsoredProductNegativeKeywordsStoreColumn: TypeAlias = Literal[
    "keywordId", "campaignId", "adGroupId", "keywordText", "matchType", "state"
]


class SponsoredProductNegativeKeywordsStoreRecord(Record):
    """A record of sponsored_product_negative_keywords in the context store."""

    keyword_id: str | None = Field(default=None, alias="keywordId")
    """Id of the keyword."""
    campaign_id: str | None = Field(default=None, alias="campaignId")
    """Id of the campaign."""
    ad_group_id: str | None = Field(default=None, alias="adGroupId")
    """Id of the ad group."""
    keyword_text: str | None = Field(default=None, alias="keywordText")
    """Text of the keyword."""
    match_type: str | None = Field(default=None, alias="matchType")
    """`NEGATIVE_EXACT`, `NEGATIVE_PHRASE` or `NEGATIVE_BROAD`."""
    state: str | None = None
    """`ENABLED`, `PAUSED` or `ARCHIVED`, or a passing state."""
