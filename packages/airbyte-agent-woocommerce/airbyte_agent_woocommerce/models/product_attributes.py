# Generated from specs/woocommerce/connector.yaml by `connectorgen generate woocommerce`. Do not edit.
"""Records of `product_attributes`."""

from __future__ import annotations

from typing import Literal

from airbyte_agent_sdk.records import Record


class ProductAttribute(Record):
    """An attribute that all products can have, such as a color."""

    id: int
    """Id of the attribute."""
    name: str | None = None
    """Name."""
    slug: str | None = None
    """Slug, which begins with `pa_`."""
    type: str | None = None
    """How its values are chosen; `select` by default."""
    order_by: Literal["menu_order", "name", "name_num", "id"] | str | None = None
    """How its values are sorted."""
    has_archives: bool | None = None
    """Whether there are pages of products by value."""
