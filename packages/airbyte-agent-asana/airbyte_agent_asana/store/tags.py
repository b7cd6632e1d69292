# Generated from specs/asana/connector.yaml by `connectorgen generate asana`. Do not edit.
"""Records in the context store of `tags`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record

TagsStoreColumn: TypeAlias = Literal["gid", "name", "color", "notes", "created_at", "permalink_url"]


class TagsStoreRecord(Record):
    """A record of tags in the context store."""

    gid: str | None = None
    """Id of the tag."""
    name: str | None = None
    """Name of the tag."""
    color: str | None = None
    """Color of the tag."""
    notes: str | None = None
    """Purpose of the tag."""
    created_at: str | None = None
    """When it was created, date-time in UTC."""
    permalink_url: str | None = None
    """Page of the tag in Asana."""
