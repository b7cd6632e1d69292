# Generated from specs/woocommerce/connector.yaml by `connectorgen generate woocommerce`. Do not edit.
"""Records in the context store of `product_categories`."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

from airbyte_agent_sdk.records import Record

ProductCategoriesStoreColumn: TypeAlias = Literal[
    "id", "name", "slug", "parent", "description", "display", "image", "menu_order", "count"
]


class ProductCategoriesStoreRecord(Record):
    """A record of product_categories in the context store."""

    id: int | None = None
    """Id of the category."""
    name: str | None = None
    """Name."""
    slug: str | None = None
    """Slug, the name in URLs."""
    parent: int | None = None
    """Id of the category above it; 0 if there is none."""
    description: str | None = None
    """Description, HTML."""
    display: str | None = None
    """What its page shows."""
    image: dict[str, Any] | None = None
    """Image; null if there is none."""
    menu_order: int | None = None
    """Position when sorted by hand."""
    count: int | None = None
    """How many products it has."""
