# Generated from specs/harvest/connector.yaml by `connectorgen generate harvest`. Do not edit.
"""Records in the context store of `estimates`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record

EstimatesStoreColumn: TypeAlias = Literal[
    "id", "number", "client", "state", "amount", "currency", "issue_date", "subject", "updated_at"
]


class EstimatesStoreRecordClient(Record):
    """Client."""

    id: int | None = None
    """Id of the client."""
    name: str | None = None
    """Name of the client."""


class EstimatesStoreRecord(Record):
    """A record of estimates in the context store."""

    id: int | None = None
    """Id of the estimate."""
    number: str | None = None
    """Number of the estimate."""
    client: EstimatesStoreRecordClient | None = None
    """Client."""
    state: str | None = None
    """`draft`, `sent`, `accepted` or `declined`."""
    amount: float | None = None
    """Amount."""
    currency: str | None = None
    """ISO 4217 code of the currency."""
    issue_date: str | None = None
    """Day it was issued."""
    subject: str | None = None
    """Subject."""
    updated_at: str | None = None
    """When it last changed."""
