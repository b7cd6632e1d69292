# Generated from specs/confluence/connector.yaml by `connectorgen generate confluence`. Do not edit.
"""Records in the context store of `spaces`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record
from pydantic import Field

SpacesStoreColumn: TypeAlias = Literal[
    "id", "key", "name", "type", "status", "authorId", "createdAt", "homepageId"
]


class SpacesStoreRecord(Record):
    """A record of spaces in the context store."""

    id: str | None = None
    """Id."""
    key: str | None = None
    """Key, as in URLs."""
    name: str | None = None
    """Name."""
    type: str | None = None
    """Kind of space, such as global or personal."""
    status: str | None = None
    """Current or archived."""
    author_id: str | None = Field(default=None, alias="authorId")
    """Account id of the person who created it."""
    created_at: str | None = Field(default=None, alias="createdAt")
    """When it was created, ISO 8601."""
    homepage_id: str | None = Field(default=None, alias="homepageId")
    """Id of its home page."""
