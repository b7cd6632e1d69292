# Generated from specs/confluence/connector.yaml by `connectorgen generate confluence`. Do not edit.
"""Records that several entities share."""

from __future__ import annotations

import datetime as dt
from typing import Any

from airbyte_agent_sdk.records import Record
from pydantic import Field


class Representation(Record):
    """A text in one format."""

    representation: str | None = None
    """Name of the format."""
    value: str | None = None
    """The text."""


class Label(Record):
    """A label."""

    id: str | None = None
    """Id."""
    name: str | None = None
    """Name."""
    prefix: str | None = None
    """Namespace, such as global or my."""


class RelatedMeta(Record):
    """Whether there are more."""

    has_more: bool | None = Field(default=None, alias="hasMore")
    """Whether there are more than those shown."""
    cursor: str | None = None
    """Cursor of the rest."""


class RelatedLinks(Record):
    """Where the rest is."""

    self: str | None = None
    """URL of the whole list."""


class RelatedLabels(Record):
    """The first labels."""

    results: list[Label] | None = None
    """The first of them, at most 50."""
    meta: RelatedMeta | None = None
    """Whether there are more."""
    links: RelatedLinks | None = Field(default=None, alias="_links")
    """Where the rest is."""


class PermittedOperation(Record):
    """Something that you may do."""

    operation: str | None = None
    """What, such as update."""
    target_type: str | None = Field(default=None, alias="targetType")
    """With what, such as page."""


class RelatedPermittedOperations(Record):
    """The first operations."""

    results: list[PermittedOperation] | None = None
    """The first of them, at most 50."""
    meta: RelatedMeta | None = None
    """Whether there are more."""
    links: RelatedLinks | None = Field(default=None, alias="_links")
    """Where the rest is."""


class Version(Record):
    """A saved state of a page or blog post."""

    created_at: dt.datetime | None = Field(default=None, alias="createdAt")
    """When it was saved."""
    message: str | None = None
    """Comment on the version."""
    number: int | None = None
    """Number of the version, from 1."""
    minor_edit: bool | None = Field(default=None, alias="minorEdit")
    """Whether nobody was notified of it."""
    author_id: str | None = Field(default=None, alias="authorId")
    """Account id of the person who saved it."""


class Body(Record):
    """Content in the format that was asked for."""

    storage: Representation | None = None
    """As it is stored: XHTML."""
    atlas_doc_format: Representation | None = None
    """As JSON text in the Atlassian Document Format."""
    view: Representation | None = None
    """As HTML for reading; only on a single record."""


class ContentProperty(Record):
    """A value that an app stored with the content."""

    id: str | None = None
    """Id."""
    key: str | None = None
    """Name of the property."""
    value: Any | None = None
    """The value, any JSON."""
    version: Version | None = None
    """Version of the property."""


class RelatedContentProperties(Record):
    """The first content properties."""

    results: list[ContentProperty] | None = None
    """The first of them, at most 50."""
    meta: RelatedMeta | None = None
    """Whether there are more."""
    links: RelatedLinks | None = Field(default=None, alias="_links")
    """Where the rest is."""


class Like(Record):
    """A like."""

    account_id: str | None = Field(default=None, alias="accountId")
    """Account id of the person."""


class RelatedLikes(Record):
    """The first likes."""

    results: list[Like] | None = None
    """The first of them, at most 50."""
    meta: RelatedMeta | None = None
    """Whether there are more."""
    links: RelatedLinks | None = Field(default=None, alias="_links")
    """Where the rest is."""


class RelatedVersions(Record):
    """The first versions."""

    results: list[Version] | None = None
    """The first of them, at most 50."""
    meta: RelatedMeta | None = None
    """Whether there are more."""
    links: RelatedLinks | None = Field(default=None, alias="_links")
    """Where the rest is."""


class ContentLinks(Record):
    """Paths on the site."""

    webui: str | None = None
    """Path of the page that shows it."""
    editui: str | None = None
    """Path of the editor."""
    tinyui: str | None = None
    """Short path of that page."""
    base: str | None = None
    """URL of the site, to which the paths are relative; only on a single record."""
