# Generated from specs/stripe/connector.yaml by `connectorgen generate stripe`. Do not edit.
"""Records in the context store of `balance_transactions`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record

BalanceTransactionsStoreColumn: TypeAlias = Literal[
    "id",
    "created",
    "status",
    "type",
    "reporting_category",
    "amount",
    "fee",
    "net",
    "currency",
    "available_on",
    "source",
    "description",
]


class BalanceTransactionsStoreRecord(Record):
    """A record of balance_transactions in the context store."""

    id: str | None = None
    """Id of the balance transaction, `txn_...`."""
    created: int | None = None
    """When the record was created, Unix time in seconds."""
    status: str | None = None
    """Whether the net amount is available or pending."""
    type: str | None = None
    """Kind of movement."""
    reporting_category: str | None = None
    """Category used in financial reports."""
    amount: int | None = None
    """Gross amount in the currency's smallest unit; negative where money leaves."""
    fee: int | None = None
    """Fees in the currency's smallest unit."""
    net: int | None = None
    """Amount after fees, in the currency's smallest unit."""
    currency: str | None = None
    """Three-letter ISO currency code in lower case."""
    available_on: int | None = None
    """When the net amount becomes available, Unix time in seconds."""
    source: str | None = None
    """Id of the record behind it."""
    description: str | None = None
    """Free text about the record."""
