# Generated from specs/woocommerce/connector.yaml by `connectorgen generate woocommerce`. Do not edit.
"""Records of `refunds`."""

from __future__ import annotations

import datetime as dt

from airbyte_agent_sdk.records import Record

from .shared import FeeLine, LineMetaData, LineTax, MetaData, ShippingLine, TaxLine


class RefundLine(Record):
    """A product in a refund."""

    id: int | None = None
    """Id of the line."""
    name: str | None = None
    """Name."""
    product_id: int | None = None
    """Id of the product."""
    variation_id: int | None = None
    """Id of the variation; 0 if there is none."""
    quantity: int | None = None
    """Quantity, negative."""
    tax_class: str | None = None
    """Slug of the tax class; empty for the standard one."""
    subtotal: str | None = None
    """Amount before discounts, negative."""
    subtotal_tax: str | None = None
    """Tax before discounts, negative."""
    total: str | None = None
    """Amount, negative."""
    total_tax: str | None = None
    """Tax, negative."""
    taxes: list[LineTax] | None = None
    """Tax by rate."""
    meta_data: list[LineMetaData] | None = None
    """Metadata, which plugins add."""
    sku: str | None = None
    """SKU; null if the product was deleted."""
    price: float | None = None
    """Price of one."""


class Refund(Record):
    """A refund of an order, or of a part of it."""

    id: int
    """Id of the refund."""
    date_created: dt.datetime | None = None
    """When the refund was created, in the time of the store."""
    date_created_gmt: dt.datetime | None = None
    """When the refund was created, in UTC."""
    amount: str | None = None
    """Amount."""
    reason: str | None = None
    """Reason."""
    refunded_by: int | None = None
    """Id of the user who made it."""
    refunded_payment: bool | None = None
    """Whether the payment gateway paid it back."""
    meta_data: list[MetaData] | None = None
    """Metadata, which plugins add."""
    line_items: list[RefundLine] | None = None
    """Products."""
    tax_lines: list[TaxLine] | None = None
    """Tax by rate."""
    shipping_lines: list[ShippingLine] | None = None
    """Shipping methods."""
    fee_lines: list[FeeLine] | None = None
    """Fees."""
