# Generated from specs/greenhouse/connector.yaml by `connectorgen generate greenhouse`. Do not edit.
"""Records in the context store of `sources`."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

from airbyte_agent_sdk.records import Record

SourcesStoreColumn: TypeAlias = Literal["id", "name", "type"]


class SourcesStoreRecord(Record):
    """A record of sources in the context store."""

    id: int | None = None
    """Id."""
    name: str | None = None
    """Name."""
    type: dict[str, Any] | None = None
    """Strategy that it is part of."""
