# Generated from specs/harvest/connector.yaml by `connectorgen generate harvest`. Do not edit.
"""Records of `projects`."""

from __future__ import annotations

import datetime as dt

from airbyte_agent_sdk.records import Record

from .shared import ClientReference


class Project(Record):
    """A project."""

    id: int
    """Id of the project."""
    client: ClientReference | None = None
    """Client."""
    name: str | None = None
    """Name of the project."""
    code: str | None = None
    """Code of the project."""
    is_active: bool | None = None
    """Whether it is active, not archived."""
    is_billable: bool | None = None
    """Whether it is billed to the client."""
    is_fixed_fee: bool | None = None
    """Whether it has a fixed fee."""
    bill_by: str | None = None
    """Whose rates are billed: `Project`, `Tasks`, `People` or `none`."""
    hourly_rate: float | None = None
    """Hourly rate."""
    budget: float | None = None
    """Budget, in hours or money as the project has it."""
    budget_by: str | None = None
    """What the budget is of, as in `project`, `project_cost`, `task` or `person`."""
    budget_is_monthly: bool | None = None
    """Whether the budget begins anew each month."""
    notify_when_over_budget: bool | None = None
    """Whether managers get an email near the end of the budget."""
    over_budget_notification_percentage: float | None = None
    """Percentage of the budget at which they get it."""
    over_budget_notification_date: dt.date | None = None
    """Day the last of these emails was sent."""
    show_budget_to_all: bool | None = None
    """Whether everyone on it sees the budget."""
    cost_budget: float | None = None
    """Budget in money."""
    cost_budget_include_expenses: bool | None = None
    """Whether expenses count against the budget in money."""
    fee: float | None = None
    """Fixed fee."""
    notes: str | None = None
    """Notes."""
    starts_on: dt.date | None = None
    """First day."""
    ends_on: dt.date | None = None
    """Last day."""
    created_at: dt.datetime | None = None
    """When it was created."""
    updated_at: dt.datetime | None = None
    """When it last changed."""
