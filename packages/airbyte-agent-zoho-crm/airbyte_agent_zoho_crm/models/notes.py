# Generated from specs/zoho-crm/connector.yaml by `connectorgen generate zoho-crm`. Do not edit.
"""Records of `notes`."""

from __future__ import annotations

import datetime as dt

from airbyte_agent_sdk.records import Record
from pydantic import Field

from .shared import UserReference


class NoteParent(Record):
    """The record that a note is about."""

    id: str | None = None
    """Id of the record."""
    name: str | None = None
    """Name of the record."""


class Note(Record):
    """A note."""

    id: str
    """Id of the note."""
    note_title: str | None = Field(default=None, alias="Note_Title")
    """Title."""
    note_content: str | None = Field(default=None, alias="Note_Content")
    """Text."""
    parent_id: NoteParent | None = Field(default=None, alias="Parent_Id")
    """Record that it is about."""
    se_module: str | None = Field(default=None, alias="$se_module")
    """Module of that record, such as Leads."""
    voice_note: bool | None = Field(default=None, alias="$voice_note")
    """Whether it is spoken."""
    owner: UserReference | None = Field(default=None, alias="Owner")
    """Owner of the note."""
    created_by: UserReference | None = Field(default=None, alias="Created_By")
    """User who created it."""
    created_time: dt.datetime | None = Field(default=None, alias="Created_Time")
    """When it was created."""
    modified_by: UserReference | None = Field(default=None, alias="Modified_By")
    """User who last changed it."""
    modified_time: dt.datetime | None = Field(default=None, alias="Modified_Time")
    """When it last changed."""
