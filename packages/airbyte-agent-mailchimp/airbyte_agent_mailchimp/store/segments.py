# Generated from specs/mailchimp/connector.yaml by `connectorgen generate mailchimp`. Do not edit.
"""Records in the context store of `segments`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record

SegmentsStoreColumn: TypeAlias = Literal[
    "id", "name", "type", "member_count", "created_at", "updated_at", "list_id"
]


class SegmentsStoreRecord(Record):
    """A record of segments in the context store."""

    id: int | None = None
    """Id."""
    name: str | None = None
    """Name."""
    type: str | None = None
    """Kind: `static` is a tag."""
    member_count: int | None = None
    """How many members it has."""
    created_at: str | None = None
    """When it was created."""
    updated_at: str | None = None
    """When it last changed."""
    list_id: str | None = None
    """Id of the list."""
