# Generated from specs/confluence/connector.yaml by `connectorgen generate confluence`. Do not edit.
"""Records of `pages`."""

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


class PageDetail(Record):
    """A page."""

    id: str
    """Id."""
    status: (
        Literal["current", "draft", "archived", "historical", "trashed", "deleted", "any"] | str | None
    ) = None
    """Status."""
    title: str | None = None
    """Title."""
    space_id: str | None = Field(default=None, alias="spaceId")
    """Id of the space it is in."""
    parent_id: str | None = Field(default=None, alias="parentId")
    """Id of the parent, if there is one."""
    parent_type: Literal["page", "whiteboard", "database", "embed", "folder"] | str | None = Field(
        default=None, alias="parentType"
    )
    """Kind of the parent."""
    position: int | None = None
    """Position among the children of the parent."""
    author_id: str | None = Field(default=None, alias="authorId")
    """Account id of the person who created it."""
    owner_id: str | None = Field(default=None, alias="ownerId")
    """Account id of the owner."""
    last_owner_id: str | None = Field(default=None, alias="lastOwnerId")
    """Account id of the previous owner."""
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
