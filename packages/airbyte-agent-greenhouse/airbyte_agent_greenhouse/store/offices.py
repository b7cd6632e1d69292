# Generated from specs/greenhouse/connector.yaml by `connectorgen generate greenhouse`. Do not edit.
"""Records in the context store of `offices`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record

OfficesStoreColumn: TypeAlias = Literal["id", "name", "location", "parent_id", "external_id"]


class OfficesStoreRecord(Record):
    """A record of offices in the context store."""

    id: int | None = None
    """Id."""
    name: str | None = None
    """Name."""
    location: str | None = None
    """Where it is."""
    parent_id: int | None = None
    """Id of the office that it is part of."""
    external_id: str | None = None
    """Id in another system."""
