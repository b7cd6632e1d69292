# Generated from specs/zendesk-support/connector.yaml by `connectorgen generate zendesk-support`. Do not edit.
"""Records of `ticket_metrics`."""

from __future__ import annotations

import datetime as dt

from airbyte_agent_sdk.records import Record

__all__ = ["MinutesOrSeconds", "TicketMetric"]


class MinutesOrSeconds(Record):
    """A duration, in the unit that the field's name says."""

    calendar: int | None = None
    """Counted around the clock."""
    business: int | None = None
    """Counted in business hours."""


class TicketMetric(Record):
    """How long a ticket took, and how often it changed hands."""

    id: int
    """Id of the metric."""
    url: str | None = None
    """Its address in the API."""
    ticket_id: int | None = None
    """Number of the ticket."""
    group_stations: int | None = None
    """Number of groups it went through."""
    assignee_stations: int | None = None
    """Number of agents it went through."""
    reopens: int | None = None
    """How often it was opened again."""
    replies: int | None = None
    """Number of public answers by agents."""
    reply_time_in_minutes: MinutesOrSeconds | None = None
    """Minutes to the first answer."""
    reply_time_in_seconds: MinutesOrSeconds | None = None
    """Seconds to the first answer, of messaging tickets only."""
    first_resolution_time_in_minutes: MinutesOrSeconds | None = None
    """Minutes until it was first solved."""
    full_resolution_time_in_minutes: MinutesOrSeconds | None = None
    """Minutes until it was last solved."""
    agent_wait_time_in_minutes: MinutesOrSeconds | None = None
    """Minutes that agents waited."""
    requester_wait_time_in_minutes: MinutesOrSeconds | None = None
    """Minutes that the requester waited."""
    on_hold_time_in_minutes: MinutesOrSeconds | None = None
    """Minutes on hold."""
    initially_assigned_at: dt.datetime | None = None
    """When it was first assigned."""
    assigned_at: dt.datetime | None = None
    """When it was last assigned."""
    solved_at: dt.datetime | None = None
    """When it was solved."""
    latest_comment_added_at: dt.datetime | None = None
    """When somebody last commented."""
    status_updated_at: dt.datetime | None = None
    """When its status last changed."""
    custom_status_updated_at: dt.datetime | None = None
    """When the account's own status of it last changed."""
    requester_updated_at: dt.datetime | None = None
    """When the requester last changed it."""
    assignee_updated_at: dt.datetime | None = None
    """When its agent last changed it."""
    created_at: dt.datetime | None = None
    """When the metric was made."""
    updated_at: dt.datetime | None = None
    """When the metric last changed."""
