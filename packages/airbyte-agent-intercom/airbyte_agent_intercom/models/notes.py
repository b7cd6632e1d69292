# Generated from specs/intercom/connector.yaml by `connectorgen generate intercom`. Do not edit.
"""Records of `notes`."""

from __future__ import annotations

from airbyte_agent_sdk.records import Record

from .admins import Admin
from .shared import Reference


class Note(Record):
    """A remark of an admin on a contact, which the contact does not see."""

    type: str | None = None
    """Always `note`."""
    id: str
    """Id of the note."""
    created_at: int | None = None
    """When it was written, Unix time in seconds."""
    contact: Reference | None = None
    """Contact it is on."""
    company: Reference | None = None
    """Company it is on."""
    author: Admin | None = None
    """Admin who wrote it."""
    body: str | None = None
    """Text of the note, as HTML."""
