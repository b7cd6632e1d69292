# Generated from specs/granola/connector.yaml by `connectorgen generate granola`. Do not edit.
"""Records in the context store of `notes`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record

NotesStoreColumn: TypeAlias = Literal["id", "title", "owner", "created_at", "updated_at"]


class NotesStoreRecordOwner(Record):
    """Person who took the note."""

    name: str | None = None
    """Full name."""
    email: str | None = None
    """Email address."""


class NotesStoreRecord(Record):
    """A record of notes in the context store."""

    id: str | None = None
    """Id of the note."""
    title: str | None = None
    """Title."""
    owner: NotesStoreRecordOwner | None = None
    """Person who took the note."""
    created_at: str | None = None
    """When the note was created, RFC 3339."""
    updated_at: str | None = None
    """When the note last changed, RFC 3339."""
