# Generated from specs/chargebee/connector.yaml by `connectorgen generate chargebee`. Do not edit.
"""Records in the context store of `transaction`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record

TransactionStoreColumn: TypeAlias = Literal[
    "id",
    "customer_id",
    "subscription_id",
    "gateway",
    "payment_method",
    "type",
    "status",
    "date",
    "currency_code",
    "amount",
    "error_code",
    "error_text",
]


class TransactionStoreRecord(Record):
    """A record of transaction in the context store."""

    id: str | None = None
    """Id of the transaction."""
    customer_id: str | None = None
    """Id of the customer."""
    subscription_id: str | None = None
    """Id of the subscription."""
    gateway: str | None = None
    """Payment gateway."""
    payment_method: str | None = None
    """How it was paid."""
    type: str | None = None
    """Kind, such as `payment`."""
    status: str | None = None
    """Status, such as `failure`."""
    date: int | None = None
    """Date of the transaction, Unix time in seconds."""
    currency_code: str | None = None
    """ISO 4217 code of the currency."""
    amount: int | None = None
    """Amount, in the smallest unit of the currency."""
    error_code: str | None = None
    """Code of the error."""
    error_text: str | None = None
    """Message of the error."""
