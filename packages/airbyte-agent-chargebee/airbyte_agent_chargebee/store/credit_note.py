# Generated from specs/chargebee/connector.yaml by `connectorgen generate chargebee`. Do not edit.
"""Records in the context store of `credit_note`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record

CreditNoteStoreColumn: TypeAlias = Literal[
    "id",
    "customer_id",
    "reference_invoice_id",
    "type",
    "status",
    "date",
    "currency_code",
    "total",
    "amount_available",
    "updated_at",
]


class CreditNoteStoreRecord(Record):
    """A record of credit_note in the context store."""

    id: str | None = None
    """Id of the credit note."""
    customer_id: str | None = None
    """Id of the customer."""
    reference_invoice_id: str | None = None
    """Id of the invoice that it is for."""
    type: str | None = None
    """`adjustment`, `refundable` or `store`."""
    status: str | None = None
    """Status, such as `refund_due`."""
    date: int | None = None
    """Date of the credit note, Unix time in seconds."""
    currency_code: str | None = None
    """ISO 4217 code of the currency."""
    total: int | None = None
    """Total, in the smallest unit of the currency."""
    amount_available: int | None = None
    """What is left, in the smallest unit of the currency."""
    updated_at: int | None = None
    """When it last changed, Unix time in seconds."""
