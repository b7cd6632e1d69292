# Generated from specs/harvest/connector.yaml by `connectorgen generate harvest`. Do not edit.
"""Records of `time_entries`."""

from __future__ import annotations

import datetime as dt

from airbyte_agent_sdk.records import Record

from .shared import ClientReference, InvoiceReference, ProjectReference, TaskReference, UserReference
from .task_assignments import TaskAssignment
from .user_assignments import UserAssignment


class ExternalReference(Record):
    """A record in another service."""

    id: str | None = None
    """Id of the record."""
    group_id: str | None = None
    """Id of the group, such as a project there."""
    account_id: str | None = None
    """Id of the account there."""
    permalink: str | None = None
    """URL of the record."""
    service: str | None = None
    """Name of the service."""
    service_icon_url: str | None = None
    """URL of the service's icon."""


class TimeEntry(Record):
    """Time that was tracked on a task."""

    id: int
    """Id of the time entry."""
    spent_date: dt.date | None = None
    """Day it is for."""
    user: UserReference | None = None
    """User."""
    user_assignment: UserAssignment | None = None
    """The user's assignment to the project."""
    client: ClientReference | None = None
    """Client."""
    project: ProjectReference | None = None
    """Project."""
    task: TaskReference | None = None
    """Task."""
    task_assignment: TaskAssignment | None = None
    """The task's assignment to the project."""
    external_reference: ExternalReference | None = None
    """Record in another service that it is for."""
    invoice: InvoiceReference | None = None
    """Invoice that it is on."""
    hours: float | None = None
    """Hours, the running timer included."""
    hours_without_timer: float | None = None
    """Hours without the running timer."""
    rounded_hours: float | None = None
    """Hours as reports and invoices round them."""
    notes: str | None = None
    """Notes."""
    is_locked: bool | None = None
    """Whether it cannot be changed."""
    locked_reason: str | None = None
    """Why it cannot be changed."""
    is_closed: bool | None = None
    """Whether it was approved."""
    is_billed: bool | None = None
    """Whether it is on an invoice."""
    timer_started_at: dt.datetime | None = None
    """When the running timer was started."""
    started_time: str | None = None
    """Time of day it began, as the account writes it."""
    ended_time: str | None = None
    """Time of day it ended, as the account writes it."""
    is_running: bool | None = None
    """Whether its timer is running."""
    billable: bool | None = None
    """Whether it is billed to the client."""
    budgeted: bool | None = None
    """Whether it counts against the budget."""
    billable_rate: float | None = None
    """What an hour is billed at."""
    cost_rate: float | None = None
    """What an hour costs."""
    created_at: dt.datetime | None = None
    """When it was created."""
    updated_at: dt.datetime | None = None
    """When it last changed."""
