# Generated from specs/confluence/connector.yaml by `connectorgen generate confluence`. Do not edit.
"""Records of `blog_posts`."""

from __future__ import annotations

import datetime as dt
from typing import Literal

from airbyte_agent_sdk.records import Record
from pydantic import Field

from .shared import (
    Body,
    ContentLinks,
    RelatedContentProperties,
    RelatedLabels,
    RelatedLikes,
    RelatedPermittedOperations,
    RelatedVersions,
    Version,
)


class BlogPost(Record):
    """A blog post."""

    id: str
    """Id."""
    status: Literal["current", "draft", "historical", "trashed", "deleted", "any"] | str | None = None
    """Status."""
    title: str | None = None
    """Title."""
    space_id: str | None = Field(default=None, alias="spaceId")
    """Id of the space it is in."""
    author_id: str | None = Field(default=None, alias="authorId")
    """Account id of the person who created it."""
    created_at: dt.datetime | None = Field(default=None, alias="createdAt")
    """When it was created."""
    version: Version | None = None
    """Version that this is."""
    body: Body | None = None
    """Content, in the format that was asked for."""
    labels: RelatedLabels | None = None
    """Labels; only if asked for."""
    properties: RelatedContentProperties | None = None
    """Content properties; only if asked for."""
    operations: RelatedPermittedOperations | None = None
    """Operations that you may do; only if asked for."""
    likes: RelatedLikes | None = None
    """Likes; only if asked for."""
    versions: RelatedVersions | None = None
    """Versions; only if asked for."""
    is_favorited_by_current_user: bool | None = Field(default=None, alias="isFavoritedByCurrentUser")
    """Whether you marked it as a favorite; only if asked for."""
    links: ContentLinks | None = Field(default=None, alias="_links")
    """Paths on the site."""
