# Generated from specs/stripe/connector.yaml by `connectorgen generate stripe`. Do not edit.
"""Records in the context store of `payment_intents`."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

from airbyte_agent_sdk.records import Record

PaymentIntentsStoreColumn: TypeAlias = Literal[
    "id",
    "created",
    "status",
    "amount",
    "amount_received",
    "currency",
    "customer",
    "description",
    "payment_method",
    "latest_charge",
    "receipt_email",
    "canceled_at",
    "cancellation_reason",
    "metadata",
]


class PaymentIntentsStoreRecord(Record):
    """A record of payment_intents in the context store."""

    id: str | None = None
    """Id of the payment intent, `pi_...`."""
    created: int | None = None
    """When the record was created, Unix time in seconds."""
    status: str | None = None
    """State of the payment."""
    amount: int | None = None
    """Amount to collect, in the currency's smallest unit."""
    amount_received: int | None = None
    """Amount collected, in the currency's smallest unit."""
    currency: str | None = None
    """Three-letter ISO currency code in lower case."""
    customer: str | None = None
    """Id of the customer who pays."""
    description: str | None = None
    """Free text about the record."""
    payment_method: str | None = None
    """Id of the payment method."""
    latest_charge: str | None = None
    """Id of the newest charge."""
    receipt_email: str | None = None
    """Address the receipt is sent to."""
    canceled_at: int | None = None
    """When it was canceled, Unix time in seconds."""
    cancellation_reason: str | None = None
    """Why it was canceled."""
    metadata: dict[str, Any] | None = None
    """Your own key-value pairs; all values are text."""
