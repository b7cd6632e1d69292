# Generated from specs/pinterest/connector.yaml by `connectorgen generate pinterest`. Do not edit.
"""Records in the context store of `catalogs_product_groups`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record

CatalogsProductGroupsStoreColumn: TypeAlias = Literal[
    "id", "name", "description", "catalog_id", "feed_id", "type", "status", "is_featured"
]


class CatalogsProductGroupsStoreRecord(Record):
    """A record of catalogs_product_groups in the context store."""

    id: str | None = None
    """Id of the product group."""
    name: str | None = None
    """Name of the product group."""
    description: str | None = None
    """Description."""
    catalog_id: str | None = None
    """Id of the catalog."""
    feed_id: str | None = None
    """Id of the feed."""
    type: str | None = None
    """Who made it, or what puts products into it."""
    status: str | None = None
    """ACTIVE or INACTIVE."""
    is_featured: bool | None = None
    """Whether it is featured on the profile."""
