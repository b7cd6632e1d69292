# Generated from specs/woocommerce/connector.yaml by `connectorgen generate woocommerce`. Do not edit.
"""Records in the context store of `products`."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

from airbyte_agent_sdk.records import Record

ProductsStoreColumn: TypeAlias = Literal[
    "id",
    "name",
    "slug",
    "permalink",
    "date_created",
    "date_created_gmt",
    "date_modified",
    "date_modified_gmt",
    "type",
    "status",
    "featured",
    "catalog_visibility",
    "description",
    "short_description",
    "sku",
    "price",
    "regular_price",
    "sale_price",
    "date_on_sale_from",
    "date_on_sale_from_gmt",
    "date_on_sale_to",
    "date_on_sale_to_gmt",
    "on_sale",
    "purchasable",
    "total_sales",
    "virtual",
    "downloadable",
    "downloads",
    "download_limit",
    "download_expiry",
    "external_url",
    "button_text",
    "tax_status",
    "tax_class",
    "manage_stock",
    "stock_quantity",
    "stock_status",
    "backorders",
    "backorders_allowed",
    "backordered",
    "sold_individually",
    "weight",
    "dimensions",
    "shipping_required",
    "shipping_taxable",
    "shipping_class",
    "shipping_class_id",
    "reviews_allowed",
    "average_rating",
    "rating_count",
    "related_ids",
    "upsell_ids",
    "cross_sell_ids",
    "parent_id",
    "purchase_note",
    "categories",
    "tags",
    "images",
    "attributes",
    "default_attributes",
    "variations",
    "grouped_products",
    "menu_order",
    "meta_data",
]


class ProductsStoreRecord(Record):
    """A record of products in the context store."""

    id: int | None = None
    """Id of the product."""
    name: str | None = None
    """Name."""
    slug: str | None = None
    """Slug, the name in URLs."""
    permalink: str | None = None
    """URL of the page."""
    date_created: str | None = None
    """When the product was created, in the time of the store."""
    date_created_gmt: str | None = None
    """When the product was created, in UTC."""
    date_modified: str | None = None
    """When the product last changed, in the time of the store."""
    date_modified_gmt: str | None = None
    """When the product last changed, in UTC."""
    type: str | None = None
    """Kind: `simple`, `grouped`, `external`, `variable`, or one of a plugin."""
    status: str | None = None
    """Status in WordPress, such as `publish` or `draft`."""
    featured: bool | None = None
    """Whether it is featured."""
    catalog_visibility: str | None = None
    """Where it is shown."""
    description: str | None = None
    """Description, HTML."""
    short_description: str | None = None
    """Short description, HTML."""
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
    purchasable: bool | None = None
    """Whether it can be bought."""
    total_sales: int | None = None
    """How many were sold."""
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
    external_url: str | None = None
    """URL of an external product."""
    button_text: str | None = None
    """Text of the button of an external product."""
    tax_status: str | None = None
    """What is taxed: all, the shipping only, or nothing."""
    tax_class: str | None = None
    """Slug of the tax class; empty for the standard one."""
    manage_stock: bool | None = None
    """Whether stock is managed."""
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
    sold_individually: bool | None = None
    """Whether an order can have only one."""
    weight: str | None = None
    """Weight, in the unit of the store."""
    dimensions: dict[str, Any] | None = None
    """Size."""
    shipping_required: bool | None = None
    """Whether it is shipped."""
    shipping_taxable: bool | None = None
    """Whether its shipping is taxed."""
    shipping_class: str | None = None
    """Slug of the shipping class."""
    shipping_class_id: int | None = None
    """Id of the shipping class."""
    reviews_allowed: bool | None = None
    """Whether it can be reviewed."""
    average_rating: str | None = None
    """Average rating, a decimal number from 0 to 5."""
    rating_count: int | None = None
    """How many ratings it has."""
    related_ids: list[Any] | None = None
    """Ids of related products."""
    upsell_ids: list[Any] | None = None
    """Ids of products to offer in place of it."""
    cross_sell_ids: list[Any] | None = None
    """Ids of products to offer with it."""
    parent_id: int | None = None
    """Id of the product that it belongs to; 0 if there is none."""
    purchase_note: str | None = None
    """Note that customers get after they bought it."""
    categories: list[Any] | None = None
    """Categories."""
    tags: list[Any] | None = None
    """Tags."""
    images: list[Any] | None = None
    """Images, the main one first."""
    attributes: list[Any] | None = None
    """Attributes."""
    default_attributes: list[Any] | None = None
    """Attributes that are chosen at first."""
    variations: list[Any] | None = None
    """Ids of its variations."""
    grouped_products: list[Any] | None = None
    """Ids of the products in a group."""
    menu_order: int | None = None
    """Position when sorted by hand."""
    meta_data: list[Any] | None = None
    """Metadata, which plugins add."""
