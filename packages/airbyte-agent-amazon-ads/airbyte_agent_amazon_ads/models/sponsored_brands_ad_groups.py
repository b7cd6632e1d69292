# Generated from specs/amazon-ads/connector.yaml by `connectorgen generate amazon-ads`. Do not edit.
"""Records of `sponsored_brands_ad_groups`."""

from __future__ import annotations

from airbyte_agent_sdk.records import Record
from pydantic import Field

from .shared import ServingState


class SponsoredBrandsAdGroup(Record):
    """An ad group of a Sponsored Brands campaign."""

    ad_group_id: str = Field(alias="adGroupId")
    """Id of the ad group."""
    campaign_id: str | None = Field(default=None, alias="campaignId")
    """Id of the campaign."""
    name: str | None = None
    """Name of the ad group."""
    state: str | None = None
    """`ENABLED`, `PAUSED` or `ARCHIVED`."""
    extended_data: ServingState | None = Field(default=None, alias="extendedData")
    """How it is delivered, if asked for."""
