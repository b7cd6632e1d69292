# Generated from specs/woocommerce/connector.yaml by `connectorgen generate woocommerce`. Do not edit.
"""Records in the context store of `orders`."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

from airbyte_agent_sdk.records import Record

OrdersStoreColumn: TypeAlias = Literal[
    "id",
    "parent_id",
    "number",
    "created_via",
    "status",
    "currency",
    "date_created",
    "date_created_gmt",
    "date_modified",
    "date_modified_gmt",
    "discount_total",
    "discount_tax",
    "shipping_total",
    "shipping_tax",
    "cart_tax",
    "total",
    "total_tax",
    "prices_include_tax",
    "customer_id",
    "customer_ip_address",
    "customer_note",
    "billing",
    "shipping",
    "payment_method",
    "payment_method_title",
    "transaction_id",
    "date_paid",
    "date_paid_gmt",
    "date_completed",
    "date_completed_gmt",
    "meta_data",
    "line_items",
    "tax_lines",
    "shipping_lines",
    "fee_lines",
    "coupon_lines",
    "refunds",
    "is_editable",
    "needs_payment",
    "needs_processing",
]


class OrdersStoreRecord(Record):
    """A record of orders in the context store."""

    id: int | None = None
    """Id of the order."""
    parent_id: int | None = None
    """Id of the order that it belongs to; 0 if there is none."""
    number: str | None = None
    """Number as customers see it; it can differ from the id."""
    created_via: str | None = None
    """Where it was placed, such as `checkout`, `admin` or `rest-api`."""
    status: str | None = None
    """Status: `pending`, `processing`, `on-hold`, `completed`, `cancelled`, `refunded`, `failed`, `trash`, or
    one of a plugin.
    """
    currency: str | None = None
    """ISO 4217 code of the currency."""
    date_created: str | None = None
    """When the order was created, in the time of the store."""
    date_created_gmt: str | None = None
    """When the order was created, in UTC."""
    date_modified: str | None = None
    """When the order last changed, in the time of the store."""
    date_modified_gmt: str | None = None
    """When the order last changed, in UTC."""
    discount_total: str | None = None
    """Discounts, without tax."""
    discount_tax: str | None = None
    """Tax on the discounts."""
    shipping_total: str | None = None
    """Shipping, without tax."""
    shipping_tax: str | None = None
    """Tax on the shipping."""
    cart_tax: str | None = None
    """Tax on the products."""
    total: str | None = None
    """Total, with tax."""
    total_tax: str | None = None
    """All tax."""
    prices_include_tax: bool | None = None
    """Whether prices included tax at the checkout."""
    customer_id: int | None = None
    """Id of the customer; 0 for a guest."""
    customer_ip_address: str | None = None
    """IP address of the customer."""
    customer_note: str | None = None
    """Note that the customer left."""
    billing: dict[str, Any] | None = None
    """Billing address."""
    shipping: dict[str, Any] | None = None
    """Shipping address."""
    payment_method: str | None = None
    """Id of the payment gateway."""
    payment_method_title: str | None = None
    """Payment gateway as customers see it."""
    transaction_id: str | None = None
    """Id of the transaction at the payment gateway."""
    date_paid: str | None = None
    """When it was paid, in the time of the store."""
    date_paid_gmt: str | None = None
    """When it was paid, in UTC."""
    date_completed: str | None = None
    """When it was completed, in the time of the store."""
    date_completed_gmt: str | None = None
    """When it was completed, in UTC."""
    meta_data: list[Any] | None = None
    """Metadata, which plugins add."""
    line_items: list[Any] | None = None
    """Products."""
    tax_lines: list[Any] | None = None
    """Tax by rate."""
    shipping_lines: list[Any] | None = None
    """Shipping methods."""
    fee_lines: list[Any] | None = None
    """Fees."""
    coupon_lines: list[Any] | None = None
    """Coupons."""
    refunds: list[Any] | None = None
    """Refunds, in short."""
    is_editable: bool | None = None
    """Whether its products can still be changed."""
    needs_payment: bool | None = None
    """Whether it is not yet paid."""
    needs_processing: bool | None = None
    """Whether it has products that are to be sent."""
