# Generated from specs/woocommerce/connector.yaml by `connectorgen generate woocommerce`. Do not edit.
"""Records of `product_categories`."""

from __future__ import annotations

from typing import Literal

from airbyte_agent_sdk.records import Record

from .shared import Image


class ProductCategory(Record):
    """A category of products."""

    id: int
    """Id of the category."""
    name: str | None = None
    """Name."""
    slug: str | None = None
    """Slug, the name in URLs."""
    parent: int | None = None
    """Id of the category above it; 0 if there is none."""
    description: str | None = None
    """Description, HTML."""
    display: Literal["default", "products", "subcategories", "both"] | str | None = None
    """What its page shows."""
    image: Image | None = None
    """Image; null if there is none."""
    menu_order: int | None = None
    """Position when sorted by hand."""
    count: int | None = None
    """How many products it has."""
