# Generated from specs/amazon-ads/connector.yaml by `connectorgen generate amazon-ads`. Do not edit.
"""Records of `sponsored_product_negative_targets`."""

from __future__ import annotations

from airbyte_agent_sdk.records import Record
from pydantic import Field

from .shared import ServingState, TargetingExpression


class SponsoredProductNegativeTarget(Record):
    """A clause for which no ads are shown."""

    target_id: str = Field(alias="targetId")
    """Id of the clause."""
    campaign_id: str | None = Field(default=None, alias="campaignId")
    """Id of the campaign."""
    ad_group_id: str | None = Field(default=None, alias="adGroupId")
    """Id of the ad group."""
    expression: list[TargetingExpression] | None = None
    """What is excluded."""
    resolved_expression: list[TargetingExpression] | None = Field(default=None, alias="resolvedExpression")
    """The same with names in place of ids."""
    state: str | None = None
    """`ENABLED`, `PAUSED` or `ARCHIVED`, or a passing state."""
    extended_data: ServingState | None = Field(default=None, alias="extendedData")
    """How it is delivered, if asked for."""
