# Generated from specs/woocommerce/connector.yaml by `connectorgen generate woocommerce`. Do not edit.
"""Records in the context store of `order_notes`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record

OrderNotesStoreColumn: TypeAlias = Literal[
    "id", "author", "date_created", "date_created_gmt", "note", "customer_note", "added_by_user"
]


class OrderNotesStoreRecord(Record):
    """A record of order_notes in the context store."""

    id: int | None = None
    """Id of the note."""
    author: str | None = None
    """Who wrote it; `system` or `WooCommerce` for automatic ones."""
    date_created: str | None = None
    """When the note was created, in the time of the store."""
    date_created_gmt: str | None = None
    """When the note was created, in UTC."""
    note: str | None = None
    """The text."""
    customer_note: bool | None = None
    """Whether the customer sees it."""
    added_by_user: bool | None = None
    """Whether a user wrote it."""
