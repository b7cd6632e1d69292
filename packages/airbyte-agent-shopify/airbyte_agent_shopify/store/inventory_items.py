# Generated from specs/shopify/connector.yaml by `connectorgen generate shopify`. Do not edit.
"""Records in the context store of `inventory_items`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record

InventoryItemsStoreColumn: TypeAlias = Literal[
    "id", "sku", "cost", "tracked", "requires_shipping", "country_code_of_origin", "created_at", "updated_at"
]


class InventoryItemsStoreRecord(Record):
    """A record of inventory_items in the context store."""

    id: int | None = None
    """Id of the inventory item."""
    sku: str | None = None
    """Stock keeping unit."""
    cost: str | None = None
    """Cost of one, a decimal number in a text."""
    tracked: bool | None = None
    """Whether the stock is counted."""
    requires_shipping: bool | None = None
    """Whether it has to be shipped."""
    country_code_of_origin: str | None = None
    """Two-letter code of the country of origin."""
    created_at: str | None = None
    """When it was created."""
    updated_at: str | None = None
    """When it was last updated."""
