# Generated from specs/github/connector.yaml by `connectorgen generate github`. Do not edit.
"""Records in the context store of `commits`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record

CommitsStoreColumn: TypeAlias = Literal[
    "sha", "repository", "branch", "commit", "author", "created_at", "html_url"
]


class CommitsStoreRecordCommitAuthor(Record):
    """Who wrote the change."""

    name: str | None = None
    """Name."""
    email: str | None = None
    """Email address."""
    date: str | None = None
    """When the change was made."""


class CommitsStoreRecordCommit(Record):
    """What Git knows of it."""

    message: str | None = None
    """Whole message."""
    author: CommitsStoreRecordCommitAuthor | None = None
    """Who wrote the change."""


class CommitsStoreRecordAuthor(Record):
    """Account that wrote the change."""

    login: str | None = None
    """Name of the account in URLs."""
    type: str | None = None
    """`User`, `Bot` or `Organization`."""


class CommitsStoreRecord(Record):
    """A record of commits in the context store."""

    sha: str | None = None
    """Hash."""
    repository: str | None = None
    """Full name of its repository, `owner/name`."""
    branch: str | None = None
    """Branch that it was found on."""
    commit: CommitsStoreRecordCommit | None = None
    """What Git knows of it."""
    author: CommitsStoreRecordAuthor | None = None
    """Account that wrote the change."""
    created_at: str | None = None
    """When it was committed."""
    html_url: str | None = None
    """Page on github.com."""
