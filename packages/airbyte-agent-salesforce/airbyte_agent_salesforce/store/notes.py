# Generated from specs/salesforce/connector.yaml by `connectorgen generate salesforce`. Do not edit.
"""Records in the context store of `notes`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record
from pydantic import Field

NotesStoreColumn: TypeAlias = Literal[
    "Id", "Title", "Body", "ParentId", "OwnerId", "CreatedDate", "LastModifiedDate"
]


class NotesStoreRecord(Record):
    """A record of notes in the context store."""

    id: str | None = Field(default=None, alias="Id")
    """Id of the note."""
    title: str | None = Field(default=None, alias="Title")
    """Title."""
    body: str | None = Field(default=None, alias="Body")
    """Text."""
    parent_id: str | None = Field(default=None, alias="ParentId")
    """Id of the record that it belongs to."""
    owner_id: str | None = Field(default=None, alias="OwnerId")
    """Id of the user who owns it."""
    created_date: str | None = Field(default=None, alias="CreatedDate")
    """When it was created."""
    last_modified_date: str | None = Field(default=None, alias="LastModifiedDate")
    """When a user last changed it."""
