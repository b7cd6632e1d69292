# Generated from specs/github/connector.yaml by `connectorgen generate github`. Do not edit.
"""Records in the context store of `comments`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record

CommentsStoreColumn: TypeAlias = Literal[
    "id",
    "repository",
    "issue_url",
    "body",
    "user",
    "author_association",
    "created_at",
    "updated_at",
    "html_url",
]


class CommentsStoreRecordUser(Record):
    """Author."""

    login: str | None = None
    """Name of the account in URLs."""
    type: str | None = None
    """`User`, `Bot` or `Organization`."""


class CommentsStoreRecord(Record):
    """A record of comments in the context store."""

    id: int | None = None
    """Id in the REST API."""
    repository: str | None = None
    """Full name of its repository, `owner/name`."""
    issue_url: str | None = None
    """Its issue in the REST API."""
    body: str | None = None
    """Text in Markdown."""
    user: CommentsStoreRecordUser | None = None
    """Author."""
    author_association: str | None = None
    """Association of the author with the repository."""
    created_at: str | None = None
    """When it was created."""
    updated_at: str | None = None
    """When it last changed."""
    html_url: str | None = None
    """Page on github.com."""
