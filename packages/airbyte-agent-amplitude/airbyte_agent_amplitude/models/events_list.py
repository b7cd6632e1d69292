# Generated from specs/amplitude/connector.yaml by `connectorgen generate amplitude`. Do not edit.
"""Records of `events_list`."""

from __future__ import annotations

from airbyte_agent_sdk.records import Record


class Event(Record):
    """A type of events."""

    value: str
    """Name of the type, as it was sent."""
    display: str | None = None
    """Name that is shown."""
    totals: int | None = None
    """Number of events this week."""
    non_active: bool | None = None
    """Whether it does not make a user active."""
    deleted: bool | None = None
    """Whether it was deleted."""
    hidden: bool | None = None
    """Whether it is hidden in charts."""
    flow_hidden: bool | None = None
    """Whether it is hidden in paths."""
