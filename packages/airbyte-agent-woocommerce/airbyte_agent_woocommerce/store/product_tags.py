# Generated from specs/woocommerce/connector.yaml by `connectorgen generate woocommerce`. Do not edit.
"""Records in the context store of `product_tags`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record

ProductTagsStoreColumn: TypeAlias = Literal["id", "name", "slug", "description", "count"]


class ProductTagsStoreRecord(Record):
    """A record of product_tags in the context store."""

    id: int | None = None
    """Id of the tag."""
    name: str | None = None
    """Name."""
    slug: str | None = None
    """Slug, the name in URLs."""
    description: str | None = None
    """Description, HTML."""
    count: int | None = None
    """How many products have it."""
