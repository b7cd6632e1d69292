# Generated from specs/greenhouse/connector.yaml by `connectorgen generate greenhouse`. Do not edit.
"""Records of `attachments`."""

from __future__ import annotations

import datetime as dt

from airbyte_agent_sdk.records import Record


class Attachment(Record):
    """A file of an application."""

    id: int | None = None
    """Id."""
    application_id: int | None = None
    """Id of the application."""
    candidate_id: int | None = None
    """Id of the candidate."""
    created_at: dt.datetime | None = None
    """When it was created."""
    filename: str | None = None
    """Name of the file."""
    type: str | None = None
    """Kind of file, such as `resume` or `cover_letter`."""
    updated_at: dt.datetime | None = None
    """When it was last changed."""
    url: str | None = None
    """URL of the file, for seven days."""
