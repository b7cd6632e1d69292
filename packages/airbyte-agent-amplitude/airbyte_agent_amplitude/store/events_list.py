# Generated from specs/amplitude/connector.yaml by `connectorgen generate amplitude`. Do not edit.
"""Records in the context store of `events_list`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record

EventsListStoreColumn: TypeAlias = Literal["value", "display", "totals", "hidden", "deleted"]


class EventsListStoreRecord(Record):
    """A record of events_list in the context store."""

    value: str | None = None
    """Name of the type."""
    display: str | None = None
    """Name that is shown."""
    totals: int | None = None
    """Number of events this week."""
    hidden: bool | None = None
    """Whether it is hidden in charts."""
    deleted: bool | None = None
    """Whether it was deleted."""
