# Generated from specs/shopify/connector.yaml by `connectorgen generate shopify`. Do not edit.
"""Records in the context store of `transactions`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record

TransactionsStoreColumn: TypeAlias = Literal[
    "id",
    "order_id",
    "kind",
    "status",
    "amount",
    "currency",
    "gateway",
    "parent_id",
    "created_at",
    "processed_at",
]


class TransactionsStoreRecord(Record):
    """A record of transactions in the context store."""

    id: int | None = None
    """Id of the transaction."""
    order_id: int | None = None
    """Id of the order."""
    kind: str | None = None
    """`authorization`, `capture`, `sale`, `void` or `refund`."""
    status: str | None = None
    """`pending`, `failure`, `success` or `error`."""
    amount: str | None = None
    """Amount, a decimal number in a text."""
    currency: str | None = None
    """ISO 4217 code of the currency."""
    gateway: str | None = None
    """Payment gateway."""
    parent_id: int | None = None
    """Id of the transaction that it follows."""
    created_at: str | None = None
    """When it was created."""
    processed_at: str | None = None
    """When it was processed."""
