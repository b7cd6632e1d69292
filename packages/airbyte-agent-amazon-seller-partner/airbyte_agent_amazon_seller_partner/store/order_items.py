# Generated from specs/amazon-seller-partner/connector.yaml by `connectorgen generate amazon-seller-partner`. Do not edit.
"""Records in the context store of `order_items`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record
from pydantic import Field

OrderItemsStoreColumn: TypeAlias = Literal[
    "OrderItemId", "ASIN", "SellerSKU", "Title", "QuantityOrdered", "QuantityShipped"
]


class OrderItemsStoreRecord(Record):
    """A record of order_items in the context store."""

    order_item_id: str | None = Field(default=None, alias="OrderItemId")
    """Id of the item in the order."""
    asin: str | None = Field(default=None, alias="ASIN")
    """ASIN of the product."""
    seller_sku: str | None = Field(default=None, alias="SellerSKU")
    """Seller's SKU."""
    title: str | None = Field(default=None, alias="Title")
    """Title of the item."""
    quantity_ordered: int | None = Field(default=None, alias="QuantityOrdered")
    """Number of units ordered."""
    quantity_shipped: int | None = Field(default=None, alias="QuantityShipped")
    """Number of units shipped."""
