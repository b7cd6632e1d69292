# Generated from specs/hubspot/connector.yaml by `connectorgen generate hubspot`. Do not edit.
"""Records in the context store of `notes`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record
from pydantic import Field

NotesStoreColumn: TypeAlias = Literal["id", "createdAt", "updatedAt", "archived", "properties"]


class NotesStoreRecordProperties(Record):
    """Values by the properties' internal names, all of them text."""

    hs_timestamp: str | None = None
    """Time in the timeline, ISO 8601 in UTC or Unix time in milliseconds."""
    hs_note_body: str | None = None
    """Text of the note, with HTML; up to 65,536 characters."""
    hubspot_owner_id: str | None = None
    """Id of the owner whom the activity belongs to."""


class NotesStoreRecord(Record):
    """A record of notes in the context store."""

    id: str | None = None
    """Id of the note, digits."""
    created_at: str | None = Field(default=None, alias="createdAt")
    """When the record was created, ISO 8601 in UTC."""
    updated_at: str | None = Field(default=None, alias="updatedAt")
    """When the record last changed, ISO 8601 in UTC."""
    archived: bool | None = None
    """Whether the record is in the recycling bin."""
    properties: NotesStoreRecordProperties | None = None
    """Values by the properties' internal names, all of them text."""
