# Generated from specs/confluence/connector.yaml by `connectorgen generate confluence`. Do not edit.
"""Records in the context store of `blog_posts`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record
from pydantic import Field

BlogPostsStoreColumn: TypeAlias = Literal[
    "id", "title", "status", "spaceId", "authorId", "createdAt", "version", "_links"
]


class BlogPostsStoreRecordVersion(Record):
    """Current version."""

    number: int | None = None
    """Number of the version."""
    created_at: str | None = Field(default=None, alias="createdAt")
    """When the version was saved, ISO 8601."""
    author_id: str | None = Field(default=None, alias="authorId")
    """Account id of the person who saved it."""
    message: str | None = None
    """Comment on the version."""


class BlogPostsStoreRecordLinks(Record):
    """Paths on the site."""

    webui: str | None = None
    """Path of the page that shows it."""
    tinyui: str | None = None
    """Short path of that page."""
    editui: str | None = None
    """Path of the editor."""


class BlogPostsStoreRecord(Record):
    """A record of blog_posts in the context store."""

    id: str | None = None
    """Id."""
    title: str | None = None
    """Title."""
    status: str | None = None
    """Status, such as current or archived."""
    space_id: str | None = Field(default=None, alias="spaceId")
    """Id of the space it is in."""
    author_id: str | None = Field(default=None, alias="authorId")
    """Account id of the person who created it."""
    created_at: str | None = Field(default=None, alias="createdAt")
    """When it was created, ISO 8601."""
    version: BlogPostsStoreRecordVersion | None = None
    """Current version."""
    links: BlogPostsStoreRecordLinks | None = Field(default=None, alias="_links")
    """Paths on the site."""
