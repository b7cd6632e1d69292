# Generated from specs/pinterest/connector.yaml by `connectorgen generate pinterest`. Do not edit.
"""Records in the context store of `catalogs`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record

CatalogsStoreColumn: TypeAlias = Literal["id", "name", "catalog_type", "created_at", "updated_at"]


class CatalogsStoreRecord(Record):
    """A record of catalogs in the context store."""

    id: str | None = None
    """Id of the catalog."""
    name: str | None = None
    """Name of the catalog."""
    catalog_type: str | None = None
    """RETAIL, HOTEL or CREATIVE_ASSETS."""
    created_at: str | None = None
    """When it was created."""
    updated_at: str | None = None
    """When it was last updated."""
