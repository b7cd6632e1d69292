# Generated from specs/zendesk-support/connector.yaml by `connectorgen generate zendesk-support`. Do not edit.
"""Records of `ticket_metrics`."""

from __future__ import annotations

import datetime as dt

from airbyte_agent_sdk.records import Record


class MinutesOrSeconds(Record):
    """A duration, in the unit named by the field."""

    calendar: int | None = None
    """Counted around the clock."""
    business: int | None = None
    """Counted in business hours."""


class TicketMetric(Record):
    """Response and resolution times of a ticket, and how often it was reassigned."""

    id: int
    """Id of the metric."""
    url: str | None = None
    """Its URL in the API."""
    ticket_id: int | None = None
    """Number of the ticket."""
    group_stations: int | None = None
    """Number of groups it went through."""
    assignee_stations: int | None = None
    """Number of agents it went through."""
    reopens: int | None = None
    """How often it was reopened."""
    replies: int | None = None
    """Number of public replies by agents."""
    reply_time_in_minutes: MinutesOrSeconds | None = None
    """Minutes to the first reply."""
    reply_time_in_seconds: MinutesOrSeconds | None = None
    """Seconds to the first reply, for messaging tickets only."""
    first_resolution_time_in_minutes: MinutesOrSeconds | None = None
    """Minutes until it was first solved."""
    full_resolution_time_in_minutes: MinutesOrSeconds | None = None
    """Minutes until it was last solved."""
    agent_wait_time_in_minutes: MinutesOrSeconds | None = None
    """Minutes that the agents waited."""
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
    """When someone last commented."""
    status_updated_at: dt.datetime | None = None
    """When its status was last updated."""
    custom_status_updated_at: dt.datetime | None = None
    """When the account's own status of it last changed."""
    requester_updated_at: dt.datetime | None = None
    """When the requester last changed it."""
    assignee_updated_at: dt.datetime | None = None
    """When its agent last changed it."""
    created_at: dt.datetime | None = None
    """When the metric was created."""
    updated_at: dt.datetime | None = None
    """When the metric was last updated."""
