# Generated from specs/stripe/connector.yaml by `connectorgen generate stripe`. Do not edit.
"""Records in the context store of `invoices`."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

from airbyte_agent_sdk.records import Record

InvoicesStoreColumn: TypeAlias = Literal[
    "id",
    "created",
    "status",
    "number",
    "customer",
    "customer_email",
    "customer_name",
    "subscription",
    "currency",
    "total",
    "subtotal",
    "amount_due",
    "amount_paid",
    "amount_remaining",
    "billing_reason",
    "collection_method",
    "due_date",
    "period_start",
    "period_end",
    "attempt_count",
    "description",
    "hosted_invoice_url",
    "invoice_pdf",
    "metadata",
]


class InvoicesStoreRecord(Record):
    """A record of invoices in the context store."""

    id: str | None = None
    """Id of the invoice, `in_...`."""
    created: int | None = None
    """When the invoice was created, Unix time in seconds."""
    status: str | None = None
    """State of the invoice."""
    number: str | None = None
    """Number shown to the customer."""
    customer: str | None = None
    """Id of the customer who is billed."""
    customer_email: str | None = None
    """Customer's email address when it was finalized."""
    customer_name: str | None = None
    """Customer's name when it was finalized."""
    subscription: str | None = None
    """Id of its subscription."""
    currency: str | None = None
    """Three-letter ISO currency code in lower case."""
    total: int | None = None
    """Total after discounts and tax, in the currency's smallest unit."""
    subtotal: int | None = None
    """Total before invoice discounts and exclusive tax, in the currency's smallest unit."""
    amount_due: int | None = None
    """Amount due, in the currency's smallest unit, after credit and balance."""
    amount_paid: int | None = None
    """Amount paid so far, in the currency's smallest unit."""
    amount_remaining: int | None = None
    """Amount still to be paid, in the currency's smallest unit."""
    billing_reason: str | None = None
    """What created it."""
    collection_method: str | None = None
    """Charge the default payment method, or email the invoice and wait."""
    due_date: int | None = None
    """When payment is due, Unix time in seconds."""
    period_start: int | None = None
    """Start of the usage period, Unix time in seconds."""
    period_end: int | None = None
    """End of the usage period, Unix time in seconds."""
    attempt_count: int | None = None
    """How often collection was attempted automatically."""
    description: str | None = None
    """Memo shown on it."""
    hosted_invoice_url: str | None = None
    """Page where the customer sees and pays it."""
    invoice_pdf: str | None = None
    """Where its PDF can be downloaded."""
    metadata: dict[str, Any] | None = None
    """Your own key-value pairs; all values are text."""
