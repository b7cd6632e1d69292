# Generated from specs/snapchat-marketing/connector.yaml by `connectorgen generate snapchat-marketing`. Do not edit.
"""Records in the context store of `segments`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record

SegmentsStoreColumn: TypeAlias = Literal[
    "id",
    "ad_account_id",
    "organization_id",
    "name",
    "description",
    "status",
    "source_type",
    "targetable_status",
    "approximate_number_users",
    "retention_in_days",
    "created_at",
    "updated_at",
]


class SegmentsStoreRecord(Record):
    """A record of segments in the context store."""

    id: str | None = None
    """Id of the audience."""
    ad_account_id: str | None = None
    """Id of the ad account."""
    organization_id: str | None = None
    """Id of the organization."""
    name: str | None = None
    """Name of the audience."""
    description: str | None = None
    """What it is for."""
    status: str | None = None
    """State, such as `ACTIVE`."""
    source_type: str | None = None
    """Where the people come from, such as `FIRST_PARTY` or `LOOKALIKE`."""
    targetable_status: str | None = None
    """Whether ads can be shown to it, such as `READY` or `TOO_FEW_USERS`."""
    approximate_number_users: int | None = None
    """Number of people, about."""
    retention_in_days: int | None = None
    """Days for which people are kept."""
    created_at: str | None = None
    """When the audience was created."""
    updated_at: str | None = None
    """When the audience was last changed."""
