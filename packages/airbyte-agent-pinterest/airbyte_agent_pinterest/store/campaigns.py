# Generated from specs/pinterest/connector.yaml by `connectorgen generate pinterest`. Do not edit.
"""Records in the context store of `campaigns`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record

CampaignsStoreColumn: TypeAlias = Literal[
    "id",
    "name",
    "ad_account_id",
    "status",
    "summary_status",
    "objective_type",
    "daily_spend_cap",
    "lifetime_spend_cap",
    "start_time",
    "end_time",
    "created_time",
    "updated_time",
]


class CampaignsStoreRecord(Record):
    """A record of campaigns in the context store."""

    id: str | None = None
    """Id of the campaign."""
    name: str | None = None
    """Name of the campaign."""
    ad_account_id: str | None = None
    """Id of the ad account."""
    status: str | None = None
    """Status that was set: ACTIVE, PAUSED, ARCHIVED, DRAFT or DELETED_DRAFT."""
    summary_status: str | None = None
    """Status in effect, such as RUNNING or COMPLETED."""
    objective_type: str | None = None
    """What the campaign is to reach."""
    daily_spend_cap: int | None = None
    """Most to spend in a day, in millionths of the currency."""
    lifetime_spend_cap: int | None = None
    """Most to spend in total, in millionths of the currency."""
    start_time: int | None = None
    """When it starts, in Unix time, seconds."""
    end_time: int | None = None
    """When it ends, in Unix time, seconds."""
    created_time: int | None = None
    """When it was created, in Unix time, seconds."""
    updated_time: int | None = None
    """When it was last updated, in Unix time, seconds."""
