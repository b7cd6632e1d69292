# Generated from specs/confluence/connector.yaml by `connectorgen generate confluence`. Do not edit.
"""Records in the context store of `pages`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record
from pydantic import Field

PagesStoreColumn: TypeAlias = Literal[
    "id",
    "title",
    "status",
    "spaceId",
    "parentId",
    "parentType",
    "position",
    "authorId",
    "ownerId",
    "lastOwnerId",
    "createdAt",
    "version",
    "_links",
]


class PagesStoreRecordVersion(Record):
    """Current version."""

    number: int | None = None
    """Number of the version."""
    created_at: str | None = Field(default=None, alias="createdAt")
    """When the version was saved, ISO 8601."""
    author_id: str | None = Field(default=None, alias="authorId")
    """Account id of the person who saved it."""
    message: str | None = None
    """Comment on the version."""


class PagesStoreRecordLinks(Record):
    """Paths on the site."""

    webui: str | None = None
    """Path of the page that shows it."""
    tinyui: str | None = None
    """Short path of that page."""
    editui: str | None = None
    """Path of the editor."""


class PagesStoreRecord(Record):
    """A record of pages in the context store."""

    id: str | None = None
    """Id."""
    title: str | None = None
    """Title."""
    status: str | None = None
    """Status, such as current or archived."""
    space_id: str | None = Field(default=None, alias="spaceId")
    """Id of the space it is in."""
    parent_id: str | None = Field(default=None, alias="parentId")
    """Id of the parent, if there is one."""
    parent_type: str | None = Field(default=None, alias="parentType")
    """Kind of the parent, such as page or folder."""
    position: int | None = None
    """Position among the children of the parent."""
    author_id: str | None = Field(default=None, alias="authorId")
    """Account id of the person who created it."""
    owner_id: str | None = Field(default=None, alias="ownerId")
    """Account id of the owner."""
    last_owner_id: str | None = Field(default=None, alias="lastOwnerId")
    """Account id of the previous owner."""
    created_at: str | None = Field(default=None, alias="createdAt")
    """When it was created, ISO 8601."""
    version: PagesStoreRecordVersion | None = None
    """Current version."""
    links: PagesStoreRecordLinks | None = Field(default=None, alias="_links")
    """Paths on the site."""
