# Generated from specs/amazon-seller-partner/connector.yaml by `connectorgen generate amazon-seller-partner`. Do not edit.
"""Records in the context store of `orders`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record
from pydantic import Field

OrdersStoreColumn: TypeAlias = Literal[
    "AmazonOrderId",
    "PurchaseDate",
    "LastUpdateDate",
    "OrderStatus",
    "FulfillmentChannel",
    "SalesChannel",
    "MarketplaceId",
    "NumberOfItemsShipped",
    "NumberOfItemsUnshipped",
    "IsPrime",
    "IsBusinessOrder",
]


class OrdersStoreRecord(Record):
    """A record of orders in the context store."""

    amazon_order_id: str | None = Field(default=None, alias="AmazonOrderId")
    """Amazon's id of the order, in the form 3-7-7."""
    purchase_date: str | None = Field(default=None, alias="PurchaseDate")
    """When it was ordered."""
    last_update_date: str | None = Field(default=None, alias="LastUpdateDate")
    """When it was last updated."""
    order_status: str | None = Field(default=None, alias="OrderStatus")
    """State of the order."""
    fulfillment_channel: str | None = Field(default=None, alias="FulfillmentChannel")
    """Who ships it: Amazon (`AFN`) or the seller (`MFN`)."""
    sales_channel: str | None = Field(default=None, alias="SalesChannel")
    """Where it was ordered, such as `Amazon.com`."""
    marketplace_id: str | None = Field(default=None, alias="MarketplaceId")
    """Id of the marketplace."""
    number_of_items_shipped: int | None = Field(default=None, alias="NumberOfItemsShipped")
    """Number of items that were shipped."""
    number_of_items_unshipped: int | None = Field(default=None, alias="NumberOfItemsUnshipped")
    """Number of items that were not shipped."""
    is_prime: bool | None = Field(default=None, alias="IsPrime")
    """Whether it is a Prime order of the seller."""
    is_business_order: bool | None = Field(default=None, alias="IsBusinessOrder")
    """Whether the buyer is a business."""
