# Generated from specs/github/connector.yaml by `connectorgen generate github`. Do not edit.
"""Records of `repositories`."""

from __future__ import annotations

from typing import Any

from airbyte_agent_sdk.records import Record

__all__ = ["RepositoriesRow", "RepositoriesRowOwner"]


class RepositoriesRowOwner(Record):
    """Whose it is."""

    login: str | None = None
    """Name of the account in URLs."""
    type: str | None = None
    """`User`, `Bot` or `Organization`."""


class RepositoriesRow(Record):
    """A row of repositories in the context store."""

    id: int | None = None
    """Id in the REST API."""
    name: str | None = None
    """Name, without the owner."""
    full_name: str | None = None
    """Full name, `owner/name`."""
    description: str | None = None
    """What it is for."""
    owner: RepositoriesRowOwner | None = None
    """Whose it is."""
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
    """How many have starred it."""
    open_issues_count: int | None = None
    """Open issues and pull requests."""
    pushed_at: str | None = None
    """When commits were last pushed."""
    created_at: str | None = None
    """When it was created."""
    html_url: str | None = None
    """Page on github.com."""
