# Generated from specs/woocommerce/connector.yaml by `connectorgen generate woocommerce`. Do not edit.
"""Records of `products`."""

from __future__ import annotations

import datetime as dt
from typing import Literal

from airbyte_agent_sdk.records import Record

from .shared import ChosenAttribute, Dimensions, DownloadDetail, Image, MetaData


class CategoryOfProduct(Record):
    """A category of a product."""

    id: int | None = None
    """Id of the category."""
    name: str | None = None
    """Name."""
    slug: str | None = None
    """Slug, the name in URLs."""


class TagOfProduct(Record):
    """A tag of a product."""

    id: int | None = None
    """Id of the tag."""
    name: str | None = None
    """Name."""
    slug: str | None = None
    """Slug, the name in URLs."""


class AttributeOfProduct(Record):
    """An attribute with the values that it has for a product."""

    id: int | None = None
    """Id of the attribute, or 0 if only this product has it."""
    name: str | None = None
    """Name."""
    position: int | None = None
    """Position."""
    visible: bool | None = None
    """Whether the page of the product shows it."""
    variation: bool | None = None
    """Whether variations differ in it."""
    options: list[str] | None = None
    """Values that the product has."""


class Product(Record):
    """A product."""

    id: int
    """Id of the product."""
    name: str | None = None
    """Name."""
    slug: str | None = None
    """Slug, the name in URLs."""
    permalink: str | None = None
    """URL of the page."""
    date_created: dt.datetime | None = None
    """When the product was created, in the time of the store."""
    date_created_gmt: dt.datetime | None = None
    """When the product was created, in UTC."""
    date_modified: dt.datetime | None = None
    """When the product last changed, in the time of the store."""
    date_modified_gmt: dt.datetime | None = None
    """When the product last changed, in UTC."""
    type: str | None = None
    """Kind: `simple`, `grouped`, `external`, `variable`, or one of a plugin."""
    status: str | None = None
    """Status in WordPress, such as `publish` or `draft`."""
    featured: bool | None = None
    """Whether it is featured."""
    catalog_visibility: Literal["visible", "catalog", "search", "hidden"] | str | None = None
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
    date_on_sale_from: dt.datetime | None = None
    """When the sale begins, in the time of the store."""
    date_on_sale_from_gmt: dt.datetime | None = None
    """When the sale begins, in UTC."""
    date_on_sale_to: dt.datetime | None = None
    """When the sale ends, in the time of the store."""
    date_on_sale_to_gmt: dt.datetime | None = None
    """When the sale ends, in UTC."""
    price_html: str | None = None
    """Price, HTML."""
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
    downloads: list[DownloadDetail] | None = None
    """Files to download."""
    download_limit: int | None = None
    """How often a file can be downloaded; -1 is without a limit."""
    download_expiry: int | None = None
    """How many days a file can be downloaded; -1 is without a limit."""
    external_url: str | None = None
    """URL of an external product."""
    button_text: str | None = None
    """Text of the button of an external product."""
    tax_status: Literal["taxable", "shipping", "none"] | str | None = None
    """What is taxed: all, the shipping only, or nothing."""
    tax_class: str | None = None
    """Slug of the tax class; empty for the standard one."""
    manage_stock: bool | None = None
    """Whether stock is managed."""
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
    sold_individually: bool | None = None
    """Whether an order can have only one."""
    weight: str | None = None
    """Weight, in the unit of the store."""
    dimensions: Dimensions | None = None
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
    related_ids: list[int] | None = None
    """Ids of related products."""
    upsell_ids: list[int] | None = None
    """Ids of products to offer in place of it."""
    cross_sell_ids: list[int] | None = None
    """Ids of products to offer with it."""
    parent_id: int | None = None
    """Id of the product that it belongs to; 0 if there is none."""
    purchase_note: str | None = None
    """Note that customers get after they bought it."""
    categories: list[CategoryOfProduct] | None = None
    """Categories."""
    tags: list[TagOfProduct] | None = None
    """Tags."""
    images: list[Image] | None = None
    """Images, the main one first."""
    attributes: list[AttributeOfProduct] | None = None
    """Attributes."""
    default_attributes: list[ChosenAttribute] | None = None
    """Attributes that are chosen at first."""
    variations: list[int] | None = None
    """Ids of its variations."""
    grouped_products: list[int] | None = None
    """Ids of the products in a group."""
    menu_order: int | None = None
    """Position when sorted by hand."""
    meta_data: list[MetaData] | None = None
    """Metadata, which plugins add."""
