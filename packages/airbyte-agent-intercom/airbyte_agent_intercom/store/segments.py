# Generated from specs/intercom/connector.yaml by `connectorgen generate intercom`. Do not edit.
"""Records in the context store of `segments`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record

SegmentsStoreColumn: TypeAlias = Literal["id", "name", "person_type", "count", "created_at", "updated_at"]


class SegmentsStoreRecord(Record):
    """A record of segments in the context store."""

    id: str | None = None
    """Id of the segment."""
    name: str | None = None
    """Name of the segment."""
    person_type: str | None = None
    """Contact for leads, or user."""
    count: int | None = None
    """Number of contacts."""
    created_at: int | None = None
    """When it was created, Unix time in seconds."""
    updated_at: int | None = None
    """When its rules last changed, Unix time in seconds."""
