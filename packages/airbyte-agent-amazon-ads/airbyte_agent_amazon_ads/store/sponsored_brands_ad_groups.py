# Generated from specs/amazon-ads/connector.yaml by `connectorgen generate amazon-ads`. Do not edit.
"""Records in the context store of `sponsored_brands_ad_groups`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record
from pydantic import Field

SponsoredBrandsAdGroupsStoreColumn: TypeAlias = Literal["adGroupId", "campaignId", "name", "state"]


class SponsoredBrandsAdGroupsStoreRecord(Record):
    """A record of sponsored_brands_ad_groups in the context store."""

    ad_group_id: str | None = Field(default=None, alias="adGroupId")
    """Id of the ad group."""
    campaign_id: str | None = Field(default=None, alias="campaignId")
    """Id of the campaign."""
    name: str | None = None
    """Name of the ad group."""
    state: str | None = None
    """`ENABLED`, `PAUSED` or `ARCHIVED`."""
