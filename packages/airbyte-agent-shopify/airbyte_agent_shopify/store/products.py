# Generated from specs/shopify/connector.yaml by `connectorgen generate shopify`. Do not edit.
"""Records in the context store of `products`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record

ProductsStoreColumn: TypeAlias = Literal[
    "id",
    "title",
    "handle",
    "vendor",
    "product_type",
    "status",
    "tags",
    "body_html",
    "created_at",
    "updated_at",
    "published_at",
]


class ProductsStoreRecord(Record):
    """A record of products in the context store."""

    id: int | None = None
    """Id of the product."""
    title: str | None = None
    """Title."""
    handle: str | None = None
    """Name in its URL."""
    vendor: str | None = None
    """Vendor."""
    product_type: str | None = None
    """Type, as the merchant calls it."""
    status: str | None = None
    """`active`, `archived`, `draft` or `unlisted`."""
    tags: str | None = None
    """Tags, separated by commas."""
    body_html: str | None = None
    """Text as HTML."""
    created_at: str | None = None
    """When it was created."""
    updated_at: str | None = None
    """When it was last updated."""
    published_at: str | None = None
    """When it was published; null if it is hidden."""
