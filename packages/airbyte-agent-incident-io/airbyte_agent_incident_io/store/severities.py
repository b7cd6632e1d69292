# Generated from specs/incident-io/connector.yaml by `connectorgen generate incident-io`. Do not edit.
"""Records in the context store of `severities`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record

SeveritiesStoreColumn: TypeAlias = Literal["id", "name", "description", "rank"]


class SeveritiesStoreRecord(Record):
    """A record of severities in the context store."""

    id: str | None = None
    """Id."""
    name: str | None = None
    """Name."""
    description: str | None = None
    """Description."""
    rank: int | None = None
    """Place in the order; the worst has the highest."""
