# Generated from specs/woocommerce/connector.yaml by `connectorgen generate woocommerce`. Do not edit.
"""Records in the context store of `product_attributes`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record

ProductAttributesStoreColumn: TypeAlias = Literal["id", "name", "slug", "type", "order_by", "has_archives"]


class ProductAttributesStoreRecord(Record):
    """A record of product_attributes in the context store."""

    id: int | None = None
    """Id of the attribute."""
    name: str | None = None
    """Name."""
    slug: str | None = None
    """Slug, which begins with `pa_`."""
    type: str | None = None
    """How its values are chosen; `select` by default."""
    order_by: str | None = None
    """How its values are sorted."""
    has_archives: bool | None = None
    """Whether there are pages of products by value."""
