# Generated from specs/shopify/connector.yaml by `connectorgen generate shopify`. Do not edit.
"""Records in the context store of `product_variants`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record

ProductVariantsStoreColumn: TypeAlias = Literal[
    "id",
    "product_id",
    "title",
    "sku",
    "barcode",
    "price",
    "compare_at_price",
    "inventory_item_id",
    "inventory_quantity",
    "inventory_policy",
    "created_at",
    "updated_at",
]


class ProductVariantsStoreRecord(Record):
    """A record of product_variants in the context store."""

    id: int | None = None
    """Id of the variant."""
    product_id: int | None = None
    """Id of the product."""
    title: str | None = None
    """Title: values of its options."""
    sku: str | None = None
    """Stock keeping unit."""
    barcode: str | None = None
    """Barcode, UPC or ISBN."""
    price: str | None = None
    """Price in the shop's currency, a decimal number in a text."""
    compare_at_price: str | None = None
    """Price before a sale, a decimal number in a text."""
    inventory_item_id: int | None = None
    """Id of the inventory item."""
    inventory_quantity: int | None = None
    """Stock at all locations."""
    inventory_policy: str | None = None
    """Whether it sells when out of stock: `deny` or `continue`."""
    created_at: str | None = None
    """When it was created."""
    updated_at: str | None = None
    """When it was last updated."""
