# Generated from specs/pinterest/connector.yaml by `connectorgen generate pinterest`. Do not edit.
"""Records in the context store of `ads`."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

from airbyte_agent_sdk.records import Record

AdsStoreColumn: TypeAlias = Literal[
    "id",
    "name",
    "ad_account_id",
    "campaign_id",
    "ad_group_id",
    "pin_id",
    "status",
    "summary_status",
    "review_status",
    "rejected_reasons",
    "creative_type",
    "destination_url",
    "created_time",
    "updated_time",
]


class AdsStoreRecord(Record):
    """A record of ads in the context store."""

    id: str | None = None
    """Id of the ad."""
    name: str | None = None
    """Name of the ad."""
    ad_account_id: str | None = None
    """Id of the ad account."""
    campaign_id: str | None = None
    """Id of the campaign."""
    ad_group_id: str | None = None
    """Id of the ad group."""
    pin_id: str | None = None
    """Id of the pin."""
    status: str | None = None
    """Status that was set."""
    summary_status: str | None = None
    """Status in effect."""
    review_status: str | None = None
    """Outcome of the review."""
    rejected_reasons: list[Any] | None = None
    """Why it was rejected."""
    creative_type: str | None = None
    """Format of the ad."""
    destination_url: str | None = None
    """Where a click leads."""
    created_time: int | None = None
    """When it was created, in Unix time, seconds."""
    updated_time: int | None = None
    """When it was last updated, in Unix time, seconds."""
