# Generated from specs/gitlab/connector.yaml by `connectorgen generate gitlab`. Do not edit.
"""Records of `commits`."""

from __future__ import annotations

import datetime as dt

from airbyte_agent_sdk.records import Record

from .shared import PipelineReference


class CommitStats(Record):
    """Numbers of changed lines."""

    additions: int | None = None
    """Number of added lines."""
    deletions: int | None = None
    """Number of deleted lines."""
    total: int | None = None
    """Sum of both."""


class Commit(Record):
    """A commit."""

    id: str
    """SHA of the commit."""
    short_id: str
    """Beginning of the SHA."""
    title: str | None = None
    """First line of the message."""
    message: str | None = None
    """Message."""
    parent_ids: list[str] | None = None
    """SHAs of its parents."""
    author_name: str | None = None
    """Name of the author."""
    author_email: str | None = None
    """Email address of the author."""
    authored_date: dt.datetime | None = None
    """When it was written."""
    committer_name: str | None = None
    """Name of the committer."""
    committer_email: str | None = None
    """Email address of the committer."""
    committed_date: dt.datetime | None = None
    """When it was committed."""
    created_at: dt.datetime | None = None
    """When it was committed."""
    trailers: dict[str, str] | None = None
    """Last value of each trailer of the message."""
    extended_trailers: dict[str, list[str]] | None = None
    """All values of each trailer of the message."""
    web_url: str | None = None
    """Page of the commit."""
    stats: CommitStats | None = None
    """Numbers of changed lines; in lists if `with_stats` is true."""
    status: str | None = None
    """Status of the newest pipeline; only for a single commit."""
    project_id: int | None = None
    """Id of the project; only for a single commit."""
    last_pipeline: PipelineReference | None = None
    """Newest pipeline; only for a single commit."""
