# Generated from specs/pinterest/connector.yaml by `connectorgen generate pinterest`. Do not edit.
"""Records in the context store of `ad_groups`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record

AdGroupsStoreColumn: TypeAlias = Literal[
    "id",
    "name",
    "ad_account_id",
    "campaign_id",
    "status",
    "summary_status",
    "budget_in_micro_currency",
    "budget_type",
    "bid_in_micro_currency",
    "billable_event",
    "start_time",
    "end_time",
]


class AdGroupsStoreRecord(Record):
    """A record of ad_groups in the context store."""

    id: str | None = None
    """Id of the ad group."""
    name: str | None = None
    """Name of the ad group."""
    ad_account_id: str | None = None
    """Id of the ad account."""
    campaign_id: str | None = None
    """Id of the campaign."""
    status: str | None = None
    """Status that was set."""
    summary_status: str | None = None
    """Status in effect."""
    budget_in_micro_currency: int | None = None
    """Budget, in millionths of the currency."""
    budget_type: str | None = None
    """DAILY, LIFETIME or CBO_ADGROUP."""
    bid_in_micro_currency: int | None = None
    """Bid, in millionths of the currency."""
    billable_event: str | None = None
    """What is paid for."""
    start_time: int | None = None
    """When it starts, in Unix time, seconds."""
    end_time: int | None = None
    """When it ends, in Unix time, seconds."""
