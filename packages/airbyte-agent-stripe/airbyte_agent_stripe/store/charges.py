# Generated from specs/stripe/connector.yaml by `connectorgen generate stripe`. Do not edit.
"""Records in the context store of `charges`."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

from airbyte_agent_sdk.records import Record

ChargesStoreColumn: TypeAlias = Literal[
    "id",
    "created",
    "status",
    "amount",
    "amount_captured",
    "amount_refunded",
    "currency",
    "customer",
    "payment_intent",
    "balance_transaction",
    "description",
    "receipt_email",
    "paid",
    "captured",
    "refunded",
    "disputed",
    "failure_code",
    "failure_message",
    "billing_details",
    "metadata",
]


class ChargesStoreRecordBillingDetails(Record):
    """Who is billed."""

    email: str | None = None
    """Email address."""
    name: str | None = None
    """Name."""
    phone: str | None = None
    """Phone number."""


class ChargesStoreRecord(Record):
    """A record of charges in the context store."""

    id: str | None = None
    """Id of the charge, `ch_...` or `py_...`."""
    created: int | None = None
    """When the record was created, Unix time in seconds."""
    status: str | None = None
    """State of the charge."""
    amount: int | None = None
    """Amount charged, in the currency's smallest unit."""
    amount_captured: int | None = None
    """Amount captured so far, in the currency's smallest unit."""
    amount_refunded: int | None = None
    """Amount refunded so far, in the currency's smallest unit."""
    currency: str | None = None
    """Three-letter ISO currency code in lower case."""
    customer: str | None = None
    """Id of the customer charged."""
    payment_intent: str | None = None
    """Id of the payment intent."""
    balance_transaction: str | None = None
    """Id of the balance transaction that books it."""
    description: str | None = None
    """Free text about the record."""
    receipt_email: str | None = None
    """Address the receipt is sent to."""
    paid: bool | None = None
    """Whether it succeeded, or was authorized for capture."""
    captured: bool | None = None
    """Whether the money was captured, not only reserved."""
    refunded: bool | None = None
    """Whether all of it was refunded."""
    disputed: bool | None = None
    """Whether the customer disputes it."""
    failure_code: str | None = None
    """Code of the failure, where it failed."""
    failure_message: str | None = None
    """Explanation of the failure, where it failed."""
    billing_details: ChargesStoreRecordBillingDetails | None = None
    """Who is billed."""
    metadata: dict[str, Any] | None = None
    """Your own key-value pairs; all values are text."""
