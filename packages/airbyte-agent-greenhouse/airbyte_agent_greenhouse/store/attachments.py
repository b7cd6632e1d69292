# Generated from specs/greenhouse/connector.yaml by `connectorgen generate greenhouse`. Do not edit.
"""Records in the context store of `attachments`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record

AttachmentsStoreColumn: TypeAlias = Literal[
    "id", "application_id", "candidate_id", "filename", "type", "created_at"
]


class AttachmentsStoreRecord(Record):
    """A record of attachments in the context store."""

    id: int | None = None
    """Id."""
    application_id: int | None = None
    """Id of the application."""
    candidate_id: int | None = None
    """Id of the candidate."""
    filename: str | None = None
    """Name of the file."""
    type: str | None = None
    """Kind of file, such as `resume` or `cover_letter`."""
    created_at: str | None = None
    """When it was created."""
