# Generated from specs/confluence/connector.yaml by `connectorgen generate confluence`. Do not edit.
"""Records of `spaces`."""

from __future__ import annotations

import datetime as dt
from typing import Any, Literal

from airbyte_agent_sdk.records import Record
from pydantic import Field

from .shared import RelatedLabels, RelatedLinks, RelatedMeta, RelatedPermittedOperations, Representation


class SpaceDescription(Record):
    """Description of a space."""

    plain: Representation | None = None
    """As plain text."""
    view: Representation | None = None
    """As HTML."""


class SpaceIcon(Record):
    """Icon of a space."""

    path: str | None = None
    """Path of the icon on the site."""
    api_download_link: str | None = Field(default=None, alias="apiDownloadLink")
    """Path from which apps download it."""


class SpacePropertyVersion(Record):
    """A saved state of a property."""

    created_at: dt.datetime | None = Field(default=None, alias="createdAt")
    """When it was saved."""
    created_by: str | None = Field(default=None, alias="createdBy")
    """Account id of the person who saved it."""
    message: str | None = None
    """Comment on the version."""
    number: int | None = None
    """Number of the version."""


class SpaceProperty(Record):
    """A value that an app stored with the space."""

    id: str | None = None
    """Id."""
    key: str | None = None
    """Name of the property."""
    value: Any | None = None
    """The value, any JSON."""
    created_at: dt.datetime | None = Field(default=None, alias="createdAt")
    """When it was created."""
    created_by: str | None = Field(default=None, alias="createdBy")
    """Account id of the person who created it."""
    version: SpacePropertyVersion | None = None
    """Version of the property."""


class RelatedSpaceProperties(Record):
    """The first properties."""

    results: list[SpaceProperty] | None = None
    """The first of them, at most 50."""
    meta: RelatedMeta | None = None
    """Whether there are more."""
    links: RelatedLinks | None = Field(default=None, alias="_links")
    """Where the rest is."""


class SpacePrincipal(Record):
    """A person, group or role."""

    type: Literal["user", "group", "role"] | str | None = None
    """Which of them."""
    id: str | None = None
    """Id."""


class SpaceOperation(Record):
    """An operation on something in the space."""

    key: (
        Literal[
            "use",
            "create",
            "read",
            "update",
            "delete",
            "copy",
            "move",
            "export",
            "purge",
            "purge_version",
            "administer",
            "restore",
            "create_space",
            "restrict_content",
            "archive",
        ]
        | str
        | None
    ) = None
    """The operation."""
    target_type: (
        Literal[
            "page",
            "blogpost",
            "comment",
            "attachment",
            "whiteboard",
            "database",
            "embed",
            "folder",
            "space",
            "application",
            "userProfile",
        ]
        | str
        | None
    ) = Field(default=None, alias="targetType")
    """Kind of thing."""


class SpacePermission(Record):
    """What somebody may do in the space."""

    id: str | None = None
    """Id."""
    principal: SpacePrincipal | None = None
    """Who."""
    operation: SpaceOperation | None = None
    """What."""


class RelatedSpacePermissions(Record):
    """The first permissions."""

    results: list[SpacePermission] | None = None
    """The first of them, at most 50."""
    meta: RelatedMeta | None = None
    """Whether there are more."""
    links: RelatedLinks | None = Field(default=None, alias="_links")
    """Where the rest is."""


class SpaceLinks(Record):
    """Paths on the site."""

    webui: str | None = None
    """Path of the page that shows the space."""
    base: str | None = None
    """URL of the site, to which the paths are relative; only on a single record."""


class Space(Record):
    """A space: pages and blog posts of a team, a project or a person."""

    id: str
    """Id."""
    key: str | None = None
    """Key, as in URLs."""
    name: str | None = None
    """Name."""
    type: Literal["global", "collaboration", "knowledge_base", "personal"] | str | None = None
    """Kind of space."""
    status: Literal["current", "archived"] | str | None = None
    """Whether it is in use."""
    author_id: str | None = Field(default=None, alias="authorId")
    """Account id of the person who created it."""
    created_at: dt.datetime | None = Field(default=None, alias="createdAt")
    """When it was created."""
    homepage_id: str | None = Field(default=None, alias="homepageId")
    """Id of its home page."""
    description: SpaceDescription | None = None
    """Description, in the format that was asked for."""
    icon: SpaceIcon | None = None
    """Icon; only if asked for."""
    labels: RelatedLabels | None = None
    """Labels; only if asked for."""
    properties: RelatedSpaceProperties | None = None
    """Properties; only if asked for."""
    operations: RelatedPermittedOperations | None = None
    """Operations that you may do; only if asked for."""
    permissions: RelatedSpacePermissions | None = None
    """Permissions; only if asked for."""
    links: SpaceLinks | None = Field(default=None, alias="_links")
    """Paths on the site."""
