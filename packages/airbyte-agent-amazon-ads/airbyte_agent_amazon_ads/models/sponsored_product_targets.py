# Generated from specs/amazon-ads/connector.yaml by `connectorgen generate amazon-ads`. Do not edit.
"""Records of `sponsored_product_targets`."""

from __future__ import annotations

from airbyte_agent_sdk.records import Record
from pydantic import Field

from .shared import ServingState, TargetingExpression


class SponsoredProductTarget(Record):
    """A targeting clause of an ad group."""

    target_id: str = Field(alias="targetId")
    """Id of the clause."""
    campaign_id: str | None = Field(default=None, alias="campaignId")
    """Id of the campaign."""
    ad_group_id: str | None = Field(default=None, alias="adGroupId")
    """Id of the ad group."""
    expression_type: str | None = Field(default=None, alias="expressionType")
    """`AUTO` or `MANUAL`."""
    expression: list[TargetingExpression] | None = None
    """What is targeted, all parts together."""
    resolved_expression: list[TargetingExpression] | None = Field(default=None, alias="resolvedExpression")
    """The same with names in place of ids."""
    state: str | None = None
    """`ENABLED`, `PAUSED` or `ARCHIVED`, or a passing state."""
    bid: float | None = None
    """Bid; the ad group's if there is none."""
    extended_data: ServingState | None = Field(default=None, alias="extendedData")
    """How it is delivered, if asked for."""
