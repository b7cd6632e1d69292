# Generated from specs/pinterest/connector.yaml by `connectorgen generate pinterest`. Do not edit.
"""Records in the context store of `catalogs_feeds`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record

CatalogsFeedsStoreColumn: TypeAlias = Literal[
    "id",
    "name",
    "catalog_id",
    "catalog_type",
    "status",
    "format",
    "location",
    "default_country",
    "default_currency",
    "default_locale",
    "created_at",
    "updated_at",
]


class CatalogsFeedsStoreRecord(Record):
    """A record of catalogs_feeds in the context store."""

    id: str | None = None
    """Id of the feed."""
    name: str | None = None
    """Name of the feed."""
    catalog_id: str | None = None
    """Id of the catalog that it fills."""
    catalog_type: str | None = None
    """RETAIL, HOTEL or CREATIVE_ASSETS."""
    status: str | None = None
    """ACTIVE or INACTIVE."""
    format: str | None = None
    """TSV, CSV or XML."""
    location: str | None = None
    """URL that the feed is downloaded from."""
    default_country: str | None = None
    """ISO 3166-1 code of the country."""
    default_currency: str | None = None
    """ISO 4217 code of the currency."""
    default_locale: str | None = None
    """Language of the descriptions."""
    created_at: str | None = None
    """When it was created."""
    updated_at: str | None = None
    """When it was last updated."""
