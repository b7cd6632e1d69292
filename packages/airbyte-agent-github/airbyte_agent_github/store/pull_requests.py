# Generated from specs/github/connector.yaml by `connectorgen generate github`. Do not edit.
"""Records in the context store of `pull_requests`."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

from airbyte_agent_sdk.records import Record

PullRequestsStoreColumn: TypeAlias = Literal[
    "id",
    "repository",
    "number",
    "title",
    "body",
    "state",
    "draft",
    "user",
    "labels",
    "assignees",
    "merged_at",
    "closed_at",
    "created_at",
    "updated_at",
    "html_url",
]


class PullRequestsStoreRecordUser(Record):
    """Author."""

    login: str | None = None
    """Name of the account in URLs."""
    type: str | None = None
    """`User`, `Bot` or `Organization`."""


class PullRequestsStoreRecord(Record):
    """A record of pull_requests in the context store."""

    id: int | None = None
    """Id in the REST API."""
    repository: str | None = None
    """Full name of its repository, `owner/name`."""
    number: int | None = None
    """Number in the repository."""
    title: str | None = None
    """Title."""
    body: str | None = None
    """Text in Markdown."""
    state: str | None = None
    """`open` or `closed`."""
    draft: bool | None = None
    """Whether it is a draft."""
    user: PullRequestsStoreRecordUser | None = None
    """Author."""
    labels: list[Any] | None = None
    """Its labels, each with its name."""
    assignees: list[Any] | None = None
    """Assignees, each with a login."""
    merged_at: str | None = None
    """When it was merged; null if it was not."""
    closed_at: str | None = None
    """When it was closed."""
    created_at: str | None = None
    """When it was created."""
    updated_at: str | None = None
    """When it last changed."""
    html_url: str | None = None
    """Page on github.com."""
