# Generated from specs/github/connector.yaml by `connectorgen generate github`. Do not edit.
"""Records of `releases`."""

from __future__ import annotations

import datetime as dt

from airbyte_agent_sdk.records import Record
from pydantic import Field

from .shared import CommitRef, Count


class ReleaseAuthor(Record):
    """Who published a release."""

    id: str | None = None
    """Global node id."""
    login: str | None = None
    """Name of the account in URLs."""
    name: str | None = None
    """Name."""


class ReleaseAsset(Record):
    """A file of a release."""

    id: str | None = None
    """Global node id."""
    name: str | None = None
    """File name."""
    content_type: str | None = Field(default=None, alias="contentType")
    """Media type."""
    size: int | None = None
    """Size in bytes."""
    download_count: int | None = Field(default=None, alias="downloadCount")
    """Number of downloads."""
    download_url: str | None = Field(default=None, alias="downloadUrl")
    """Download URL."""
    created_at: dt.datetime | None = Field(default=None, alias="createdAt")
    """When it was created."""
    updated_at: dt.datetime | None = Field(default=None, alias="updatedAt")
    """When it last changed."""


class ReleaseReleaseAssets(Record):
    """Its first 50 files."""

    total_count: int | None = Field(default=None, alias="totalCount")
    """Count."""
    nodes: list[ReleaseAsset] | None = None
    """The records, in order."""


class Release(Record):
    """A release, with its first 50 files."""

    id: str
    """Global node id."""
    database_id: int | None = Field(default=None, alias="databaseId")
    """Id in the REST API."""
    tag_name: str | None = Field(default=None, alias="tagName")
    """Its tag."""
    name: str | None = None
    """Title."""
    description: str | None = None
    """Notes in Markdown."""
    url: str | None = None
    """Page on github.com."""
    is_draft: bool | None = Field(default=None, alias="isDraft")
    """Whether it is a draft."""
    is_prerelease: bool | None = Field(default=None, alias="isPrerelease")
    """Whether it is marked as not ready for production."""
    is_latest: bool | None = Field(default=None, alias="isLatest")
    """Whether it is marked as the latest."""
    created_at: dt.datetime | None = Field(default=None, alias="createdAt")
    """When it was created."""
    published_at: dt.datetime | None = Field(default=None, alias="publishedAt")
    """When it was published."""
    updated_at: dt.datetime | None = Field(default=None, alias="updatedAt")
    """When it last changed."""
    author: ReleaseAuthor | None = None
    """Author; null if the account was deleted."""
    tag_commit: CommitRef | None = Field(default=None, alias="tagCommit")
    """Commit that its tag points at."""
    reactions: Count | None = None
    """Its reactions."""
    release_assets: ReleaseReleaseAssets | None = Field(default=None, alias="releaseAssets")
    """Its first 50 files."""
