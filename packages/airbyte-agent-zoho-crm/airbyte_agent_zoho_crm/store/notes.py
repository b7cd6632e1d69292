# Generated from specs/zoho-crm/connector.yaml by `connectorgen generate zoho-crm`. Do not edit.
"""Records in the context store of `notes`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record
from pydantic import Field

NotesStoreColumn: TypeAlias = Literal[
    "id", "Note_Title", "Note_Content", "Parent_Id", "Owner", "Created_Time", "Modified_Time"
]


class NotesStoreRecordParentId(Record):
    """Record that it is about."""

    id: str | None = None
    """Id."""
    name: str | None = None
    """Name."""


class NotesStoreRecordOwner(Record):
    """Owner of the note."""

    id: str | None = None
    """Id."""
    name: str | None = None
    """Name."""


class NotesStoreRecord(Record):
    """A record of notes in the context store."""

    id: str | None = None
    """Id of the note."""
    note_title: str | None = Field(default=None, alias="Note_Title")
    """Title."""
    note_content: str | None = Field(default=None, alias="Note_Content")
    """Text."""
    parent_id: NotesStoreRecordParentId | None = Field(default=None, alias="Parent_Id")
    """Record that it is about."""
    owner: NotesStoreRecordOwner | None = Field(default=None, alias="Owner")
    """Owner of the note."""
    created_time: str | None = Field(default=None, alias="Created_Time")
    """When it was created."""
    modified_time: str | None = Field(default=None, alias="Modified_Time")
    """When it last changed."""
