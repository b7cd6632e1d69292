# Generated from specs/woocommerce/connector.yaml by `connectorgen generate woocommerce`. Do not edit.
"""Records of `product_variations`."""

from __future__ import annotations

import datetime as dt
from typing import Literal

from airbyte_agent_sdk.records import Record

from .shared import ChosenAttribute, Dimensions, DownloadDetail, Image, MetaData


class ProductVariation(Record):
    """A variation of a product, such as a size."""

    id: int
    """Id of the variation."""
    date_created: dt.datetime | None = None
    """When the variation was created, in the time of the store."""
    date_created_gmt: dt.datetime | None = None
    """When the variation was created, in UTC."""
    date_modified: dt.datetime | None = None
    """When the variation last changed, in the time of the store."""
    date_modified_gmt: dt.datetime | None = None
    """When the variation last changed, in UTC."""
    description: str | None = None
    """Description, HTML."""
    permalink: str | None = None
    """URL of the page."""
    sku: str | None = None
    """SKU."""
    price: str | None = None
    """Current price."""
    regular_price: str | None = None
    """Regular price."""
    sale_price: str | None = None
    """Sale price."""
    date_on_sale_from: dt.datetime | None = None
    """When the sale begins, in the time of the store."""
    date_on_sale_from_gmt: dt.datetime | None = None
    """When the sale begins, in UTC."""
    date_on_sale_to: dt.datetime | None = None
    """When the sale ends, in the time of the store."""
    date_on_sale_to_gmt: dt.datetime | None = None
    """When the sale ends, in UTC."""
    on_sale: bool | None = None
    """Whether it is on sale."""
    status: str | None = None
    """Status in WordPress, such as `publish` or `draft`."""
    purchasable: bool | None = None
    """Whether it can be bought."""
    virtual: bool | None = None
    """Whether it is virtual, and not shipped."""
    downloadable: bool | None = None
    """Whether it has files to download."""
    downloads: list[DownloadDetail] | None = None
    """Files to download."""
    download_limit: int | None = None
    """How often a file can be downloaded; -1 is without a limit."""
    download_expiry: int | None = None
    """How many days a file can be downloaded; -1 is without a limit."""
    tax_status: Literal["taxable", "shipping", "none"] | str | None = None
    """What is taxed: all, the shipping only, or nothing."""
    tax_class: str | None = None
    """Slug of the tax class; empty for the standard one."""
    manage_stock: bool | str | None = None
    """Whether stock is managed; `parent` if that of the product counts."""
    stock_quantity: int | None = None
    """Quantity in stock; null if it is not managed."""
    stock_status: str | None = None
    """Whether it is in stock: `instock`, `outofstock`, `onbackorder`, or one of a plugin."""
    backorders: Literal["no", "notify", "yes"] | str | None = None
    """Whether backorders are allowed, and whether the customer is told."""
    backorders_allowed: bool | None = None
    """Whether backorders are allowed."""
    backordered: bool | None = None
    """Whether it is on backorder."""
    weight: str | None = None
    """Weight, in the unit of the store."""
    dimensions: Dimensions | None = None
    """Size."""
    shipping_class: str | None = None
    """Slug of the shipping class."""
    shipping_class_id: int | None = None
    """Id of the shipping class."""
    image: Image | None = None
    """Image; null if there is none."""
    attributes: list[ChosenAttribute] | None = None
    """Attributes that it differs in."""
    menu_order: int | None = None
    """Position when sorted by hand."""
    meta_data: list[MetaData] | None = None
    """Metadata, which plugins add."""
    low_stock_amount: int | None = None
    """Quantity from which stock is low; null if the store's own counts."""
