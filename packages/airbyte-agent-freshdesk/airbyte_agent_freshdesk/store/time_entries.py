# Generated from specs/freshdesk/connector.yaml by `connectorgen generate freshdesk`. Do not edit.
"""Records in the context store of `time_entries`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record

TimeEntriesStoreColumn: TypeAlias = Literal[
    "id", "ticket_id", "agent_id", "time_spent", "billable", "note", "executed_at"
]


class TimeEntriesStoreRecord(Record):
    """A record of time_entries in the context store."""

    id: int | None = None
    """Id of the entry."""
    ticket_id: int | None = None
    """Id of the ticket."""
    agent_id: int | None = None
    """Id of the agent."""
    time_spent: str | None = None
    """Time as `hh:mm`."""
    billable: bool | None = None
    """Whether it is billed."""
    note: str | None = None
    """Note."""
    executed_at: str | None = None
    """When the work was done."""
