# Generated from specs/github/connector.yaml by `connectorgen generate github`. Do not edit.
"""Records in the context store of `repositories`."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

from airbyte_agent_sdk.records import Record

RepositoriesStoreColumn: TypeAlias = Literal[
    "id",
    "name",
    "full_name",
    "description",
    "owner",
    "language",
    "topics",
    "visibility",
    "archived",
    "fork",
    "stargazers_count",
    "open_issues_count",
    "pushed_at",
    "created_at",
    "html_url",
]


class RepositoriesStoreRecordOwner(Record):
    """Owner."""

    login: str | None = None
    """Name of the account in URLs."""
    type: str | None = None
    """`User`, `Bot` or `Organization`."""


class RepositoriesStoreRecord(Record):
    """A record of repositories in the context store."""

    id: int | None = None
    """Id in the REST API."""
    name: str | None = None
    """Name, without the owner."""
    full_name: str | None = None
    """Full name, `owner/name`."""
    description: str | None = None
    """Description."""
    owner: RepositoriesStoreRecordOwner | None = None
    """Owner."""
    language: str | None = None
    """Language that most of it is written in."""
    topics: list[Any] | None = None
    """Its topics."""
    visibility: str | None = None
    """Who can see it."""
    archived: bool | None = None
    """Whether it is archived, so read-only."""
    fork: bool | None = None
    """Whether it is a fork."""
    stargazers_count: int | None = None
    """Number of stars."""
    open_issues_count: int | None = None
    """Open issues and pull requests."""
    pushed_at: str | None = None
    """When commits were last pushed."""
    created_at: str | None = None
    """When it was created."""
    html_url: str | None = None
    """Page on github.com."""
