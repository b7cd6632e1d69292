# Generated from specs/gitlab/connector.yaml by `connectorgen generate gitlab`. Do not edit.
"""Records in the context store of `commits`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record

CommitsStoreColumn: TypeAlias = Literal[
    "id",
    "short_id",
    "title",
    "message",
    "author_name",
    "author_email",
    "authored_date",
    "committer_name",
    "committed_date",
    "web_url",
]


class CommitsStoreRecord(Record):
    """A record of commits in the context store."""

    id: str | None = None
    """SHA of the commit."""
    short_id: str | None = None
    """Beginning of the SHA."""
    title: str | None = None
    """First line of the message."""
    message: str | None = None
    """Message."""
    author_name: str | None = None
    """Name of the author."""
    author_email: str | None = None
    """Email address of the author."""
    authored_date: str | None = None
    """When it was written."""
    committer_name: str | None = None
    """Name of the committer."""
    committed_date: str | None = None
    """When it was committed."""
    web_url: str | None = None
    """Page of the commit."""
