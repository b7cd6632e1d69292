# Generated from specs/zendesk-support/connector.yaml by `connectorgen generate zendesk-support`. Do not edit.
"""Records in the context store of `ticket_metrics`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record

TicketMetricsStoreColumn: TypeAlias = Literal[
    "id",
    "ticket_id",
    "reopens",
    "replies",
    "group_stations",
    "assignee_stations",
    "reply_time_in_minutes",
    "full_resolution_time_in_minutes",
    "requester_wait_time_in_minutes",
    "assigned_at",
    "solved_at",
    "created_at",
]


class TicketMetricsStoreRecordReplyTimeInMinutes(Record):
    """Minutes to the first reply."""

    calendar: int | None = None
    """Counted around the clock."""
    business: int | None = None
    """Counted in business hours."""


class TicketMetricsStoreRecordResolutionTimeInMinutes(Record):
    """Minutes until it was last solved."""

    calendar: int | None = None
    """Counted around the clock."""
    business: int | None = None
    """Counted in business hours."""


class TicketMetricsStoreRecordRequesterWaitTimeInMinutes(Record):
    """Minutes that the requester waited."""

    calendar: int | None = None
    """Counted around the clock."""
    business: int | None = None
    """Counted in business hours."""


class TicketMetricsStoreRecord(Record):
    """A record of ticket_metrics in the context store."""

    id: int | None = None
    """Id of the metric."""
    ticket_id: int | None = None
    """Number of the ticket."""
    reopens: int | None = None
    """How often it was reopened."""
    replies: int | None = None
    """Number of public replies by agents."""
    group_stations: int | None = None
    """Number of groups it went through."""
    assignee_stations: int | None = None
    """Number of agents it went through."""
    reply_time_in_minutes: TicketMetricsStoreRecordReplyTimeInMinutes | None = None
    """Minutes to the first reply."""
    full_resolution_time_in_minutes: TicketMetricsStoreRecordResolutionTimeInMinutes | None = None
    """Minutes until it was last solved."""
    requester_wait_time_in_minutes: TicketMetricsStoreRecordRequesterWaitTimeInMinutes | None = None
    """Minutes that the requester waited."""
    assigned_at: str | None = None
    """When it was last assigned."""
    solved_at: str | None = None
    """When it was solved."""
    created_at: str | None = None
    """When the metric was created."""
