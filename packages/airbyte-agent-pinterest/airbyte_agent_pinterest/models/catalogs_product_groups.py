# Generated from specs/pinterest/connector.yaml by `connectorgen generate pinterest`. Do not edit.
"""Records of `catalogs_product_groups`."""

from __future__ import annotations

from typing import Any, Literal

from airbyte_agent_sdk.records import Record


class CatalogsProductGroup(Record):
    """Products of a catalog, chosen by conditions."""

    catalog_id: str
    """Id of the catalog."""
    catalog_type: Literal["RETAIL", "HOTEL", "CREATIVE_ASSETS"] | str
    """What the catalog has: products, hotels or creative assets."""
    country: str | None = None
    """ISO 3166-1 code of the country."""
    created_at: int | None = None
    """When it was created, Unix time."""
    description: str | None = None
    """Description."""
    feed_id: str | None = None
    """Id of the feed."""
    filters: dict[str, Any]
    """Which products belong to it: conditions under `any_of` or `all_of`."""
    id: str
    """Id of the product group."""
    is_featured: bool | None = None
    """Whether it is featured on the profile."""
    locale: str | None = None
    """Language, such as `en-US`."""
    name: str | None = None
    """Name of the product group."""
    status: Literal["ACTIVE", "INACTIVE"] | str | None = None
    """Whether it is in use."""
    type: (
        Literal[
            "MERCHANT_CREATED",
            "ALL_PRODUCTS",
            "BEST_DEALS",
            "PINNER_FAVORITES",
            "TOP_SELLERS",
            "BACK_IN_STOCK",
            "NEW_ARRIVALS",
            "SHOPIFY_COLLECTIONS",
            "I2PC",
            "ALL_LISTINGS",
        ]
        | str
        | None
    ) = None
    """Who made it, or what puts products into it."""
    updated_at: int | None = None
    """When it was last updated, Unix time."""
