# Generated from specs/gong/connector.yaml by `connectorgen generate gong`. Do not edit.
"""Records of `library_folder_content`."""

from __future__ import annotations

import datetime as dt

from airbyte_agent_sdk.records import Record
from pydantic import Field


class Snippet(Record):
    """A piece of a call."""

    from_sec: int | None = Field(default=None, alias="fromSec")
    """Where it begins, in seconds."""
    to_sec: int | None = Field(default=None, alias="toSec")
    """Where it ends, in seconds."""


class LibraryCall(Record):
    """A call, or a piece of one, in a folder of the library."""

    id: str
    """Id of the call."""
    title: str | None = None
    """Title of the call."""
    note: str | None = None
    """Note about why it is there."""
    added_by: str | None = Field(default=None, alias="addedBy")
    """Id of the user who put it there."""
    created: dt.datetime | None = None
    """When it was put there."""
    url: str | None = None
    """Its page in Gong."""
    snippet: Snippet | None = None
    """Which piece; null for the whole call."""
