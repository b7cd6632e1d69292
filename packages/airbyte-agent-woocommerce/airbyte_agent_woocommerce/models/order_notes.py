# Generated from specs/woocommerce/connector.yaml by `connectorgen generate woocommerce`. Do not edit.
"""Records of `order_notes`."""

from __future__ import annotations

import datetime as dt

from airbyte_agent_sdk.records import Record


class OrderNote(Record):
    """A note on an order."""

    id: int
    """Id of the note."""
    author: str | None = None
    """Who wrote it; `system` or `WooCommerce` for automatic ones."""
    date_created: dt.datetime | None = None
    """When the note was created, in the time of the store."""
    date_created_gmt: dt.datetime | None = None
    """When the note was created, in UTC."""
    note: str | None = None
    """The text."""
    customer_note: bool | None = None
    """Whether the customer sees it."""
    added_by_user: bool | None = None
    """Whether a user wrote it."""
