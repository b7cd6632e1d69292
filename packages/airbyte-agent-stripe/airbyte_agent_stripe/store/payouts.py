# Generated from specs/stripe/connector.yaml by `connectorgen generate stripe`. Do not edit.
"""Records in the context store of `payouts`."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

from airbyte_agent_sdk.records import Record

PayoutsStoreColumn: TypeAlias = Literal[
    "id",
    "created",
    "status",
    "arrival_date",
    "amount",
    "currency",
    "automatic",
    "method",
    "type",
    "destination",
    "balance_transaction",
    "description",
    "failure_code",
    "failure_message",
    "statement_descriptor",
    "metadata",
]


class PayoutsStoreRecord(Record):
    """A record of payouts in the context store."""

    id: str | None = None
    """Id of the payout, `po_...`."""
    created: int | None = None
    """When the record was created, Unix time in seconds."""
    status: str | None = None
    """State: paid, pending, in_transit, canceled or failed."""
    arrival_date: int | None = None
    """When it is expected to arrive, Unix time in seconds."""
    amount: int | None = None
    """Amount in the currency's smallest unit."""
    currency: str | None = None
    """Three-letter ISO currency code in lower case."""
    automatic: bool | None = None
    """Whether the payout schedule made it."""
    method: str | None = None
    """Standard or instant."""
    type: str | None = None
    """Whether it goes to a bank account or a card."""
    destination: str | None = None
    """Id of the bank account or card."""
    balance_transaction: str | None = None
    """Id of the balance transaction that books it."""
    description: str | None = None
    """Free text about the record."""
    failure_code: str | None = None
    """Code of the failure, where it failed."""
    failure_message: str | None = None
    """Explanation of the failure, where it failed."""
    statement_descriptor: str | None = None
    """Text on the receiving bank statement."""
    metadata: dict[str, Any] | None = None
    """Your own key-value pairs; all values are text."""
