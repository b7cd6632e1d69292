# Generated from specs/incident-io/connector.yaml by `connectorgen generate incident-io`. Do not edit.
"""Records in the context store of `catalog_types`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record

CatalogTypesStoreColumn: TypeAlias = Literal["id", "name", "type_name", "description", "estimated_count"]


class CatalogTypesStoreRecord(Record):
    """A record of catalog_types in the context store."""

    id: str | None = None
    """Id."""
    name: str | None = None
    """Name."""
    type_name: str | None = None
    """Name to refer to it in attributes."""
    description: str | None = None
    """Description."""
    estimated_count: int | None = None
    """Approximate number of its entries."""
