# Generated from specs/google-ads/connector.yaml by `connectorgen generate google-ads`. Do not edit.
"""Records in the context store of `ad_group_ads`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record
from pydantic import Field

AdGroupAdsStoreColumn: TypeAlias = Literal["adGroupAd"]


class AdGroupAdsStoreRecordAdGroupAd(Record):
    """The ad."""

    resource_name: str | None = Field(default=None, alias="resourceName")
    """Resource name."""
    status: str | None = None
    """Status that was set."""
    ad_group: str | None = Field(default=None, alias="adGroup")
    """Resource name of the ad group."""
    ad_strength: str | None = Field(default=None, alias="adStrength")
    """How good the assets are together."""


class AdGroupAdsStoreRecord(Record):
    """A record of ad_group_ads in the context store."""

    ad_group_ad: AdGroupAdsStoreRecordAdGroupAd | None = Field(default=None, alias="adGroupAd")
    """The ad."""
