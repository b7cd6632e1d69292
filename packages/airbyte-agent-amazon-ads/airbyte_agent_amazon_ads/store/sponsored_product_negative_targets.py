# Generated from specs/amazon-ads/connector.yaml by `connectorgen generate amazon-ads`. Do not edit.
"""Records in the context store of `sponsored_product_negative_targets`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record
from pydantic import Field

SponsoredProductNegativeTargetsStoreColumn: TypeAlias = Literal[
    "targetId", "campaignId", "adGroupId", "state"
]


class SponsoredProductNegativeTargetsStoreRecord(Record):
    """A record of sponsored_product_negative_targets in the context store."""

    target_id: str | None = Field(default=None, alias="targetId")
    """Id of the clause."""
    campaign_id: str | None = Field(default=None, alias="campaignId")
    """Id of the campaign."""
    ad_group_id: str | None = Field(default=None, alias="adGroupId")
    """Id of the ad group."""
    state: str | None = None
    """`ENABLED`, `PAUSED` or `ARCHIVED`, or a passing state."""
