# Generated from specs/chargebee/connector.yaml by `connectorgen generate chargebee`. Do not edit.
"""Records in the context store of `invoice`."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

from airbyte_agent_sdk.records import Record

InvoiceStoreColumn: TypeAlias = Literal[
    "id",
    "customer_id",
    "subscription_id",
    "status",
    "date",
    "due_date",
    "paid_at",
    "currency_code",
    "total",
    "amount_due",
    "amount_paid",
    "dunning_status",
    "line_items",
    "updated_at",
]


class InvoiceStoreRecord(Record):
    """A record of invoice in the context store."""

    id: str | None = None
    """Id of the invoice."""
    customer_id: str | None = None
    """Id of the customer."""
    subscription_id: str | None = None
    """Id of the subscription."""
    status: str | None = None
    """Status, such as `payment_due`."""
    date: int | None = None
    """Date of the invoice, Unix time in seconds."""
    due_date: int | None = None
    """When it is due, Unix time in seconds."""
    paid_at: int | None = None
    """When it was paid, Unix time in seconds."""
    currency_code: str | None = None
    """ISO 4217 code of the currency."""
    total: int | None = None
    """Total, in the smallest unit of the currency."""
    amount_due: int | None = None
    """What is left to pay, in the smallest unit of the currency."""
    amount_paid: int | None = None
    """What was paid, in the smallest unit of the currency."""
    dunning_status: str | None = None
    """Whether collection goes on."""
    line_items: list[Any] | None = None
    """Lines."""
    updated_at: int | None = None
    """When it last changed, Unix time in seconds."""
