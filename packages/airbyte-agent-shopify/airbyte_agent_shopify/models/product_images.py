# Generated from specs/shopify/connector.yaml by `connectorgen generate shopify`. Do not edit.
"""Records of `product_images`."""

from __future__ import annotations

import datetime as dt

from airbyte_agent_sdk.records import Record


class ProductImage(Record):
    """An image of a product."""

    id: int
    """Id of the image."""
    alt: str | None = None
    """Text for those who do not see the image."""
    position: int | None = None
    """Place in the list, from 1."""
    product_id: int | None = None
    """Id of the product."""
    created_at: dt.datetime | None = None
    """When it was created."""
    updated_at: dt.datetime | None = None
    """When it was last updated."""
    admin_graphql_api_id: str | None = None
    """Id in the GraphQL API, `gid://shopify/...`, which writes take."""
    width: int | None = None
    """Width in pixels."""
    height: int | None = None
    """Height in pixels."""
    src: str | None = None
    """URL of the image."""
    variant_ids: list[int] | None = None
    """Ids of the variants that it shows."""
