# Generated from specs/harvest/connector.yaml by `connectorgen generate harvest`. Do not edit.
"""Records in the context store of `invoices`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record

InvoicesStoreColumn: TypeAlias = Literal[
    "id",
    "number",
    "client",
    "state",
    "amount",
    "due_amount",
    "currency",
    "issue_date",
    "due_date",
    "paid_date",
    "subject",
    "created_at",
    "updated_at",
]


class InvoicesStoreRecordClient(Record):
    """Client."""

    id: int | None = None
    """Id of the client."""
    name: str | None = None
    """Name of the client."""


class InvoicesStoreRecord(Record):
    """A record of invoices in the context store."""

    id: int | None = None
    """Id of the invoice."""
    number: str | None = None
    """Number of the invoice."""
    client: InvoicesStoreRecordClient | None = None
    """Client."""
    state: str | None = None
    """`draft`, `open`, `paid` or `closed`."""
    amount: float | None = None
    """Amount."""
    due_amount: float | None = None
    """Amount that is left to pay."""
    currency: str | None = None
    """ISO 4217 code of the currency."""
    issue_date: str | None = None
    """Day it was issued."""
    due_date: str | None = None
    """Day it is due."""
    paid_date: str | None = None
    """Day it was paid."""
    subject: str | None = None
    """Subject."""
    created_at: str | None = None
    """When it was created."""
    updated_at: str | None = None
    """When it last changed."""
