# Generated from specs/harvest/connector.yaml by `connectorgen generate harvest`. Do not edit.
"""Records in the context store of `expenses`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record

ExpensesStoreColumn: TypeAlias = Literal[
    "id",
    "spent_date",
    "total_cost",
    "notes",
    "user",
    "client",
    "project",
    "billable",
    "is_billed",
    "updated_at",
]


class ExpensesStoreRecordUser(Record):
    """User."""

    id: int | None = None
    """Id of the user."""
    name: str | None = None
    """Name of the user."""


class ExpensesStoreRecordClient(Record):
    """Client."""

    id: int | None = None
    """Id of the client."""
    name: str | None = None
    """Name of the client."""


class ExpensesStoreRecordProject(Record):
    """Project."""

    id: int | None = None
    """Id of the project."""
    name: str | None = None
    """Name of the project."""


class ExpensesStoreRecord(Record):
    """A record of expenses in the context store."""

    id: int | None = None
    """Id of the expense."""
    spent_date: str | None = None
    """Day it is for."""
    total_cost: float | None = None
    """Total."""
    notes: str | None = None
    """Notes."""
    user: ExpensesStoreRecordUser | None = None
    """User."""
    client: ExpensesStoreRecordClient | None = None
    """Client."""
    project: ExpensesStoreRecordProject | None = None
    """Project."""
    billable: bool | None = None
    """Whether it is billed to the client."""
    is_billed: bool | None = None
    """Whether it is on an invoice."""
    updated_at: str | None = None
    """When it last changed."""
