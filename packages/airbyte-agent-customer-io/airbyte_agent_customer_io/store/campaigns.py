# Generated from specs/customer-io/connector.yaml by `connectorgen generate customer-io`. Do not edit.
"""Records in the context store of `campaigns`."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

from airbyte_agent_sdk.records import Record

CampaignsStoreColumn: TypeAlias = Literal[
    "id",
    "name",
    "description",
    "type",
    "state",
    "active",
    "tags",
    "trigger_segment_ids",
    "event_name",
    "created",
    "updated",
    "first_started",
]


class CampaignsStoreRecord(Record):
    """A record of campaigns in the context store."""

    id: int | None = None
    """Id of the campaign."""
    name: str | None = None
    """Name of the campaign."""
    description: str | None = None
    """Description."""
    type: str | None = None
    """What triggers it."""
    state: str | None = None
    """`draft`, `running` or `stopped`."""
    active: bool | None = None
    """Whether it is running."""
    tags: list[Any] | None = None
    """Tags."""
    trigger_segment_ids: list[Any] | None = None
    """Ids of the segments that trigger it."""
    event_name: str | None = None
    """Name of the event that triggers it."""
    created: int | None = None
    """When it was created, Unix time in seconds."""
    updated: int | None = None
    """When it was last updated, Unix time in seconds."""
    first_started: int | None = None
    """When it was first started, Unix time in seconds."""
