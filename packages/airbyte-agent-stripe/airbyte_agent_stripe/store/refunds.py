# Generated from specs/stripe/connector.yaml by `connectorgen generate stripe`. Do not edit.
"""Records in the context store of `refunds`."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

from airbyte_agent_sdk.records import Record

RefundsStoreColumn: TypeAlias = Literal[
    "id",
    "created",
    "status",
    "amount",
    "currency",
    "charge",
    "payment_intent",
    "balance_transaction",
    "reason",
    "failure_reason",
    "metadata",
]


class RefundsStoreRecord(Record):
    """A record of refunds in the context store."""

    id: str | None = None
    """Id of the refund, `re_...`."""
    created: int | None = None
    """When the record was created, Unix time in seconds."""
    status: str | None = None
    """State: pending, requires_action, succeeded, failed or canceled."""
    amount: int | None = None
    """Amount refunded, in the currency's smallest unit."""
    currency: str | None = None
    """Three-letter ISO currency code in lower case."""
    charge: str | None = None
    """Id of the charge refunded."""
    payment_intent: str | None = None
    """Id of the payment intent refunded."""
    balance_transaction: str | None = None
    """Id of the balance transaction that books it."""
    reason: str | None = None
    """Why it was created."""
    failure_reason: str | None = None
    """Why it failed."""
    metadata: dict[str, Any] | None = None
    """Your own key-value pairs; all values are text."""
