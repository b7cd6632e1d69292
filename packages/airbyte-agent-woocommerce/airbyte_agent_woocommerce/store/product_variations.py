# Generated from specs/woocommerce/connector.yaml by `connectorgen generate woocommerce`. Do not edit.
"""Records in the context store of `product_variations`."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

from airbyte_agent_sdk.records import Record

ProductVariationsStoreColumn: TypeAlias = Literal[
    "id",
    "date_created",
    "date_created_gmt",
    "date_modified",
    "date_modified_gmt",
    "description",
    "permalink",
    "sku",
    "price",
    "regular_price",
    "sale_price",
    "date_on_sale_from",
    "date_on_sale_from_gmt",
    "date_on_sale_to",
    "date_on_sale_to_gmt",
    "on_sale",
    "status",
    "purchasable",
    "virtual",
    "downloadable",
    "downloads",
    "download_limit",
    "download_expiry",
    "tax_status",
    "tax_class",
    "manage_stock",
    "stock_quantity",
    "stock_status",
    "backorders",
    "backorders_allowed",
    "backordered",
    "weight",
    "dimensions",
    "shipping_class",
    "shipping_class_id",
    "image",
    "attributes",
    "menu_order",
    "meta_data",
    "low_stock_amount",
]


class ProductVariationsStoreRecord(Record):
    """A record of product_variations in the context store."""

    id: int | None = None
    """Id of the variation."""
    date_created: str | None = None
    """When the variation was created, in the time of the store."""
    date_created_gmt: str | None = None
    """When the variation was created, in UTC."""
    date_modified: str | None = None
    """When the variation last changed, in the time of the store."""
    date_modified_gmt: str | None = None
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
    date_on_sale_from: str | None = None
    """When the sale begins, in the time of the store."""
    date_on_sale_from_gmt: str | None = None
    """When the sale begins, in UTC."""
    date_on_sale_to: str | None = None
    """When the sale ends, in the time of the store."""
    date_on_sale_to_gmt: str | None = None
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
    downloads: list[Any] | None = None
    """Files to download."""
    download_limit: int | None = None
    """How often a file can be downloaded; -1 is without a limit."""
    download_expiry: int | None = None
    """How many days a file can be downloaded; -1 is without a limit."""
    tax_status: str | None = None
    """What is taxed: all, the shipping only, or nothing."""
    tax_class: str | None = None
    """Slug of the tax class; empty for the standard one."""
    manage_stock: bool | str | None = None
    """Whether stock is managed; `parent` if that of the product counts."""
    stock_quantity: int | None = None
    """Quantity in stock; null if it is not managed."""
    stock_status: str | None = None
    """Whether it is in stock: `instock`, `outofstock`, `onbackorder`, or one of a plugin."""
    backorders: str | None = None
    """Whether backorders are allowed, and whether the customer is told."""
    backorders_allowed: bool | None = None
    """Whether backorders are allowed."""
    backordered: bool | None = None
    """Whether it is on backorder."""
    weight: str | None = None
    """Weight, in the unit of the store."""
    dimensions: dict[str, Any] | None = None
    """Size."""
    shipping_class: str | None = None
    """Slug of the shipping class."""
    shipping_class_id: int | None = None
    """Id of the shipping class."""
    image: dict[str, Any] | None = None
    """Image; null if there is none."""
    attributes: list[Any] | None = None
    """Attributes that it differs in."""
    menu_order: int | None = None
    """Position when sorted by hand."""
    meta_data: list[Any] | None = None
    """Metadata, which plugins add."""
    low_stock_amount: int | None = None
    """Quantity from which stock is low; null if the store's own counts."""
