# Generated from specs/shopify/connector.yaml by `connectorgen generate shopify`. Do not edit.
"""Records in the context store of `order_refunds`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record

OrderRefundsStoreColumn: TypeAlias = Literal[
    "id", "order_id", "note", "restock", "user_id", "created_at", "processed_at"
]


class OrderRefundsStoreRecord(Record):
    """A record of order_refunds in the context store."""

    id: int | None = None
    """Id of the refund."""
    order_id: int | None = None
    """Id of the order."""
    note: str | None = None
    """Why it was made."""
    restock: bool | None = None
    """Whether line items went back into stock."""
    user_id: int | None = None
    """Id of the staff member who made it."""
    created_at: str | None = None
    """When it was created."""
    processed_at: str | None = None
    """When it was processed."""
