# Generated from specs/github/connector.yaml by `connectorgen generate github`. Do not edit.
"""Records in the context store of `releases`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record

ReleasesStoreColumn: TypeAlias = Literal[
    "id",
    "repository",
    "tag_name",
    "name",
    "body",
    "draft",
    "prerelease",
    "created_at",
    "published_at",
    "html_url",
]


class ReleasesStoreRecord(Record):
    """A record of releases in the context store."""

    id: int | None = None
    """Id in the REST API."""
    repository: str | None = None
    """Full name of its repository, `owner/name`."""
    tag_name: str | None = None
    """Its tag."""
    name: str | None = None
    """Title."""
    body: str | None = None
    """Notes in Markdown."""
    draft: bool | None = None
    """Whether it is a draft."""
    prerelease: bool | None = None
    """Whether it is marked as not ready for production."""
    created_at: str | None = None
    """When it was created."""
    published_at: str | None = None
    """When it was published."""
    html_url: str | None = None
    """Page on github.com."""
