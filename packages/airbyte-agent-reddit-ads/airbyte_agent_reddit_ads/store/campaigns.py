# Generated from specs/reddit-ads/connector.yaml by `connectorgen generate reddit-ads`. Do not edit.
"""Records in the context store of `campaigns`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record

CampaignsStoreColumn: TypeAlias = Literal[
    "id",
    "ad_account_id",
    "name",
    "objective",
    "configured_status",
    "effective_status",
    "goal_type",
    "goal_value",
    "spend_cap",
    "created_at",
    "modified_at",
]


class CampaignsStoreRecord(Record):
    """A record of campaigns in the context store."""

    id: str | None = None
    """Id of the campaign."""
    ad_account_id: str | None = None
    """Id of the ad account."""
    name: str | None = None
    """Name of the campaign."""
    objective: str | None = None
    """What the campaign is to achieve."""
    configured_status: str | None = None
    """Whether it was switched on."""
    effective_status: str | None = None
    """State in fact."""
    goal_type: str | None = None
    """What the campaign's own budget is for."""
    goal_value: float | None = None
    """Budget in millionths of the currency, if the campaign has the budget."""
    spend_cap: float | None = None
    """Spending limit, in millionths of the currency."""
    created_at: str | None = None
    """When the campaign was created."""
    modified_at: str | None = None
    """When the campaign was last changed."""
