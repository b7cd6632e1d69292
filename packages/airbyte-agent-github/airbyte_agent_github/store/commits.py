# Generated from specs/github/connector.yaml by `connectorgen generate github`. Do not edit.
"""Records in the context store of `commits`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record

CommitsStoreColumn: TypeAlias = Literal[
    "sha", "repository", "branch", "commit", "author", "created_at", "html_url"
]


class CommitsStoreRecordCommitAuthor(Record):
    """Author of the change."""

    name: str | None = None
    """Name."""
    email: str | None = None
    """Email address."""
    date: str | None = None
    """When the change was made."""


class CommitsStoreRecordCommit(Record):
    """The Git object."""

    message: str | None = None
    """Full message."""
    author: CommitsStoreRecordCommitAuthor | None = None
    """Author of the change."""


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
    """The Git object."""
    author: CommitsStoreRecordAuthor | None = None
    """Account that wrote the change."""
    created_at: str | None = None
    """When it was committed."""
    html_url: str | None = None
    """Page on github.com."""
