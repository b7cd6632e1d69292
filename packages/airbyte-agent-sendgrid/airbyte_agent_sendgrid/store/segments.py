# Generated from specs/sendgrid/connector.yaml by `connectorgen generate sendgrid`. Do not edit.
"""Records in the context store of `segments`."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

from airbyte_agent_sdk.records import Record

SegmentsStoreColumn: TypeAlias = Literal[
    "id", "name", "contacts_count", "parent_list_ids", "created_at", "updated_at"
]


class SegmentsStoreRecord(Record):
    """A record of segments in the context store."""

    id: str | None = None
    """Id of the segment."""
    name: str | None = None
    """Name of the segment."""
    contacts_count: int | None = None
    """Number of contacts in the segment."""
    parent_list_ids: list[Any] | None = None
    """Ids of the lists that contacts must be on."""
    created_at: str | None = None
    """When it was created, ISO 8601."""
    updated_at: str | None = None
    """When it was last changed, ISO 8601."""
