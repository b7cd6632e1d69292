# Generated from specs/harvest/connector.yaml by `connectorgen generate harvest`. Do not edit.
"""Records of `expenses`."""

from __future__ import annotations

import datetime as dt

from airbyte_agent_sdk.records import Record

from .shared import ClientReference, InvoiceReference, ProjectReference, UserReference
from .user_assignments import UserAssignment


class ExpenseCategoryReference(Record):
    """A reference to a category of expenses."""

    id: int
    """Id of the category."""
    name: str | None = None
    """Name of the category."""
    unit_price: float | str | None = None
    """Price of a unit."""
    unit_name: str | None = None
    """Name of a unit."""


class Receipt(Record):
    """A file that shows what was paid."""

    url: str | None = None
    """URL of the file."""
    file_name: str | None = None
    """Name of the file."""
    file_size: int | None = None
    """Size in bytes."""
    content_type: str | None = None
    """Media type."""


class Expense(Record):
    """An expense."""

    id: int
    """Id of the expense."""
    client: ClientReference | None = None
    """Client."""
    project: ProjectReference | None = None
    """Project."""
    expense_category: ExpenseCategoryReference | None = None
    """Category."""
    user: UserReference | None = None
    """User."""
    user_assignment: UserAssignment | None = None
    """The user's assignment to the project."""
    receipt: Receipt | None = None
    """Receipt."""
    invoice: InvoiceReference | None = None
    """Invoice that it is on."""
    notes: str | None = None
    """Notes."""
    units: int | None = None
    """Units that the total was computed from."""
    total_cost: float | None = None
    """Total."""
    billable: bool | None = None
    """Whether it is billed to the client."""
    is_closed: bool | None = None
    """Whether it was approved."""
    is_locked: bool | None = None
    """Whether it cannot be changed."""
    is_billed: bool | None = None
    """Whether it is on an invoice."""
    locked_reason: str | None = None
    """Why it cannot be changed."""
    spent_date: dt.date | None = None
    """Day it is for."""
    created_at: dt.datetime | None = None
    """When it was created."""
    updated_at: dt.datetime | None = None
    """When it last changed."""
