# Generated from specs/klaviyo/connector.yaml by `connectorgen generate klaviyo`. Do not edit.
"""Records in the context store of `events`."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

from airbyte_agent_sdk.records import Record

EventsStoreColumn: TypeAlias = Literal["id", "attributes"]


class EventsStoreRecordAttributes(Record):
    """Its values."""

    timestamp: int | None = None
    """When it happened, in Unix time, seconds."""
    datetime: str | None = None
    """When it happened."""
    event_properties: dict[str, Any] | None = None
    """What happened."""
    uuid: str | None = None
    """UUID of the event."""


class EventsStoreRecord(Record):
    """A record of events in the context store."""

    id: str | None = None
    """Id of the event."""
    attributes: EventsStoreRecordAttributes | None = None
    """Its values."""
