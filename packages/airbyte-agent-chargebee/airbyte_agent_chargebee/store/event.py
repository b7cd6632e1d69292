# Generated from specs/chargebee/connector.yaml by `connectorgen generate chargebee`. Do not edit.
"""Records in the context store of `event`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record

EventStoreColumn: TypeAlias = Literal["id", "event_type", "occurred_at", "source", "user"]


class EventStoreRecord(Record):
    """A record of event in the context store."""

    id: str | None = None
    """Id of the event."""
    event_type: str | None = None
    """Kind, such as `subscription_created`."""
    occurred_at: int | None = None
    """When it happened, Unix time in seconds."""
    source: str | None = None
    """What caused it."""
    user: str | None = None
    """Who caused it."""
