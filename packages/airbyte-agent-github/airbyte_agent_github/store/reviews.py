# Generated from specs/github/connector.yaml by `connectorgen generate github`. Do not edit.
"""Records in the context store of `reviews`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record

ReviewsStoreColumn: TypeAlias = Literal[
    "id", "repository", "pull_request_url", "state", "body", "user", "commit_id", "submitted_at", "html_url"
]


class ReviewsStoreRecordUser(Record):
    """Author."""

    login: str | None = None
    """Name of the account in URLs."""
    type: str | None = None
    """`User`, `Bot` or `Organization`."""


class ReviewsStoreRecord(Record):
    """A record of reviews in the context store."""

    id: int | None = None
    """Id in the REST API."""
    repository: str | None = None
    """Full name of its repository, `owner/name`."""
    pull_request_url: str | None = None
    """Its pull request on github.com."""
    state: str | None = None
    """Review state."""
    body: str | None = None
    """Text in Markdown."""
    user: ReviewsStoreRecordUser | None = None
    """Author."""
    commit_id: str | None = None
    """Hash of the commit that was reviewed."""
    submitted_at: str | None = None
    """When it was submitted."""
    html_url: str | None = None
    """Page on github.com."""
