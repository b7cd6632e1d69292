# Generated from specs/intercom/connector.yaml by `connectorgen generate intercom`. Do not edit.
"""Records in the context store of `tags`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record

TagsStoreColumn: TypeAlias = Literal["id", "name", "type", "applied_at", "applied_by"]


class TagsStoreRecordAppliedBy(Record):
    """Admin who added it to the record."""

    id: str | None = None
    """Id of the admin."""


class TagsStoreRecord(Record):
    """A record of tags in the context store."""

    id: str | None = None
    """Id of the tag."""
    name: str | None = None
    """Name of the tag."""
    type: str | None = None
    """Always tag."""
    applied_at: int | None = None
    """When it was added to the record, Unix time in seconds."""
    applied_by: TagsStoreRecordAppliedBy | None = None
    """Admin who added it to the record."""
