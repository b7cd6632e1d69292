# Generated from specs/freshdesk/connector.yaml by `connectorgen generate freshdesk`. Do not edit.
"""Records of `time_entries`."""

from __future__ import annotations

import datetime as dt

from airbyte_agent_sdk.records import Record


class TimeEntry(Record):
    """Time that was spent on a ticket."""

    id: int
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
    timer_running: bool | None = None
    """Whether the timer runs."""
    executed_at: dt.datetime | None = None
    """When the work was done."""
    start_time: dt.datetime | None = None
    """When the timer was started."""
    created_at: dt.datetime | None = None
    """When it was created."""
    updated_at: dt.datetime | None = None
    """When it was last changed."""
