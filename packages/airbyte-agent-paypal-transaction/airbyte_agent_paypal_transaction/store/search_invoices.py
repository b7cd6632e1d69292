# Generated from specs/paypal-transaction/connector.yaml by `connectorgen generate paypal-transaction`. Do not edit.
"""Records in the context store of `search_invoices`."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

from airbyte_agent_sdk.records import Record

SearchInvoicesStoreColumn: TypeAlias = Literal[
    "id", "status", "detail", "amount", "due_amount", "invoicer", "primary_recipients"
]


class SearchInvoicesStoreRecordDetail(Record):
    """Number, dates and notes."""

    invoice_number: str | None = None
    """Number of the invoice."""
    invoice_date: str | None = None
    """Date of the invoice."""
    currency_code: str | None = None
    """ISO 4217 code of the currency."""


class SearchInvoicesStoreRecordAmount(Record):
    """Total."""

    currency_code: str | None = None
    """ISO 4217 code of the currency."""
    value: str | None = None
    """Amount, as a decimal number in text."""


class SearchInvoicesStoreRecordDueAmount(Record):
    """What is left to pay."""

    currency_code: str | None = None
    """ISO 4217 code of the currency."""
    value: str | None = None
    """Amount, as a decimal number in text."""


class SearchInvoicesStoreRecord(Record):
    """A record of search_invoices in the context store."""

    id: str | None = None
    """Id of the invoice."""
    status: str | None = None
    """Status, such as SENT or PAID."""
    detail: SearchInvoicesStoreRecordDetail | None = None
    """Number, dates and notes."""
    amount: SearchInvoicesStoreRecordAmount | None = None
    """Total."""
    due_amount: SearchInvoicesStoreRecordDueAmount | None = None
    """What is left to pay."""
    invoicer: dict[str, Any] | None = None
    """Who sends it."""
    primary_recipients: list[Any] | None = None
    """Who gets it."""
