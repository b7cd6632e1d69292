# Generated from specs/orb/connector.yaml by `connectorgen generate orb`. Do not edit.
"""Records in the context store of `invoices`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record

InvoicesStoreColumn: TypeAlias = Literal[
    "id",
    "invoice_number",
    "status",
    "invoice_date",
    "due_date",
    "amount_due",
    "total",
    "subtotal",
    "currency",
    "paid_at",
    "issued_at",
    "customer",
    "subscription",
]


class InvoicesStoreRecordCustomer(Record):
    """Customer."""

    id: str | None = None
    """Id of the customer."""
    external_customer_id: str | None = None
    """Id that your own system has for the customer."""


class InvoicesStoreRecordSubscription(Record):
    """Subscription that it is for."""

    id: str | None = None
    """Id of the subscription."""


class InvoicesStoreRecord(Record):
    """A record of invoices in the context store."""

    id: str | None = None
    """Id of the invoice."""
    invoice_number: str | None = None
    """Number of the invoice."""
    status: str | None = None
    """draft, issued, paid, synced or void."""
    invoice_date: str | None = None
    """Date of the invoice."""
    due_date: str | None = None
    """When it is due."""
    amount_due: str | None = None
    """Amount that is left to pay, as a decimal number in text."""
    total: str | None = None
    """Total with discounts and tax, as a decimal number in text."""
    subtotal: str | None = None
    """Sum of all line items before discounts and tax, as a decimal number in text."""
    currency: str | None = None
    """ISO 4217 code of the currency, or a custom pricing unit."""
    paid_at: str | None = None
    """When it was paid."""
    issued_at: str | None = None
    """When it was issued."""
    customer: InvoicesStoreRecordCustomer | None = None
    """Customer."""
    subscription: InvoicesStoreRecordSubscription | None = None
    """Subscription that it is for."""
