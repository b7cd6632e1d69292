# Generated from specs/amazon-ads/connector.yaml by `connectorgen generate amazon-ads`. Do not edit.
"""Records of `sponsored_product_negative_keywords`."""

from __future__ import annotations

from airbyte_agent_sdk.records import Record
from pydantic import Field

from .shared import ServingState


class SponsoredProductNegativeKeyword(Record):
    """A keyword for which no ads are shown."""

    keyword_id: str = Field(alias="keywordId")
    """Id of the keyword."""
    campaign_id: str | None = Field(default=None, alias="campaignId")
    """Id of the campaign."""
    ad_group_id: str | None = Field(default=None, alias="adGroupId")
    """Id of the ad group."""
    keyword_text: str | None = Field(default=None, alias="keywordText")
    """Text of the keyword."""
    native_language_keyword: str | None = Field(default=None, alias="nativeLanguageKeyword")
    """Text in the advertiser's language."""
    native_language_locale: str | None = Field(default=None, alias="nativeLanguageLocale")
    """Locale of that text, such as `zh_CN`."""
    match_type: str | None = Field(default=None, alias="matchType")
    """`NEGATIVE_EXACT`, `NEGATIVE_PHRASE` or `NEGATIVE_BROAD`."""
    state: str | None = None
    """`ENABLED`, `PAUSED` or `ARCHIVED`, or a passing state."""
    extended_data: ServingState | None = Field(default=None, alias="extendedData")
    """How it is delivered, if asked for."""
