# Generated from specs/woocommerce/connector.yaml by `connectorgen generate woocommerce`. Do not edit.
"""Records of `product_tags`."""

from __future__ import annotations

from airbyte_agent_sdk.records import Record


class ProductTag(Record):
    """A tag of products."""

    id: int
    """Id of the tag."""
    name: str | None = None
    """Name."""
    slug: str | None = None
    """Slug, the name in URLs."""
    description: str | None = None
    """Description, HTML."""
    count: int | None = None
    """How many products have it."""
