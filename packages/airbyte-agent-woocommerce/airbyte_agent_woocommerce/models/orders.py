# Generated from specs/woocommerce/connector.yaml by `connectorgen generate woocommerce`. Do not edit.
"""Records of `orders`."""

from __future__ import annotations

import datetime as dt

from airbyte_agent_sdk.records import Record

from .shared import (
    BillingAddress,
    FeeLine,
    LineMetaData,
    LineTax,
    MetaData,
    ShippingAddress,
    ShippingLine,
    TaxLine,
)


class LineImage(Record):
    """Image of a product in a line."""

    id: int | str | None = None
    """Id of the image, or 0 if there is none."""
    src: str | None = None
    """URL of the image."""


class OrderLine(Record):
    """A product in an order."""

    id: int | None = None
    """Id of the line."""
    name: str | None = None
    """Name."""
    product_id: int | None = None
    """Id of the product."""
    variation_id: int | None = None
    """Id of the variation; 0 if there is none."""
    quantity: int | None = None
    """Quantity."""
    tax_class: str | None = None
    """Slug of the tax class; empty for the standard one."""
    subtotal: str | None = None
    """Amount before discounts."""
    subtotal_tax: str | None = None
    """Tax before discounts."""
    total: str | None = None
    """Amount after discounts."""
    total_tax: str | None = None
    """Tax after discounts."""
    taxes: list[LineTax] | None = None
    """Tax by rate."""
    meta_data: list[LineMetaData] | None = None
    """Metadata, which plugins add."""
    sku: str | None = None
    """SKU; null if the product was deleted."""
    price: float | None = None
    """Price of one, after discounts."""
    parent_name: str | None = None
    """Name of the product that a variation belongs to."""
    image: LineImage | None = None
    """Image of the product."""


class CouponLine(Record):
    """A coupon that was used."""

    id: int | None = None
    """Id of the line."""
    code: str | None = None
    """Code of the coupon."""
    discount: str | None = None
    """Discount, without tax."""
    discount_tax: str | None = None
    """Tax on the discount."""
    meta_data: list[LineMetaData] | None = None
    """Metadata, which plugins add."""


class OrderRefund(Record):
    """A refund, in short."""

    id: int | None = None
    """Id of the refund."""
    reason: str | None = None
    """Reason."""
    total: str | None = None
    """Amount, negative."""


class Order(Record):
    """An order."""

    id: int
    """Id of the order."""
    parent_id: int | None = None
    """Id of the order that it belongs to; 0 if there is none."""
    number: str | None = None
    """Number as customers see it; it can differ from the id."""
    order_key: str | None = None
    """Key that is part of the customer's URLs."""
    created_via: str | None = None
    """Where it was placed, such as `checkout`, `admin` or `rest-api`."""
    version: str | None = None
    """Version of WooCommerce that last changed it."""
    status: str | None = None
    """Status: `pending`, `processing`, `on-hold`, `completed`, `cancelled`, `refunded`, `failed`, `trash`, or
    one of a plugin.
    """
    currency: str | None = None
    """ISO 4217 code of the currency."""
    date_created: dt.datetime | None = None
    """When the order was created, in the time of the store."""
    date_created_gmt: dt.datetime | None = None
    """When the order was created, in UTC."""
    date_modified: dt.datetime | None = None
    """When the order last changed, in the time of the store."""
    date_modified_gmt: dt.datetime | None = None
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
    customer_user_agent: str | None = None
    """User agent of the customer's browser."""
    customer_note: str | None = None
    """Note that the customer left."""
    billing: BillingAddress | None = None
    """Billing address."""
    shipping: ShippingAddress | None = None
    """Shipping address."""
    payment_method: str | None = None
    """Id of the payment gateway."""
    payment_method_title: str | None = None
    """Payment gateway as customers see it."""
    transaction_id: str | None = None
    """Id of the transaction at the payment gateway."""
    date_paid: dt.datetime | None = None
    """When it was paid, in the time of the store."""
    date_paid_gmt: dt.datetime | None = None
    """When it was paid, in UTC."""
    date_completed: dt.datetime | None = None
    """When it was completed, in the time of the store."""
    date_completed_gmt: dt.datetime | None = None
    """When it was completed, in UTC."""
    cart_hash: str | None = None
    """Hash of the cart."""
    meta_data: list[MetaData] | None = None
    """Metadata, which plugins add."""
    line_items: list[OrderLine] | None = None
    """Products."""
    tax_lines: list[TaxLine] | None = None
    """Tax by rate."""
    shipping_lines: list[ShippingLine] | None = None
    """Shipping methods."""
    fee_lines: list[FeeLine] | None = None
    """Fees."""
    coupon_lines: list[CouponLine] | None = None
    """Coupons."""
    refunds: list[OrderRefund] | None = None
    """Refunds, in short."""
    payment_url: str | None = None
    """URL where the customer can pay."""
    is_editable: bool | None = None
    """Whether its products can still be changed."""
    needs_payment: bool | None = None
    """Whether it is not yet paid."""
    needs_processing: bool | None = None
    """Whether it has products that are to be sent."""
