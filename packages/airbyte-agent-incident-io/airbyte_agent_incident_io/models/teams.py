# Generated from specs/incident-io/connector.yaml by `connectorgen generate incident-io`. Do not edit.
"""Records of `teams`."""

from __future__ import annotations

from airbyte_agent_sdk.records import Record

from .shared import UserReference


class CatalogEntryReference(Record):
    """An entry of the catalog."""

    external_id: str | None = None
    """Id in another system."""
    id: str
    """Id."""
    name: str
    """Name."""


class Team(Record):
    """A team."""

    catalog_entry: CatalogEntryReference
    """Catalog entry of the team."""
    id: str
    """Id."""
    members: list[UserReference]
    """Its members."""
    name: str
    """Name."""
