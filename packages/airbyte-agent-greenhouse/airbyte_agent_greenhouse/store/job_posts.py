# Generated from specs/greenhouse/connector.yaml by `connectorgen generate greenhouse`. Do not edit.
"""Records in the context store of `job_posts`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record

JobPostsStoreColumn: TypeAlias = Literal[
    "id",
    "job_id",
    "title",
    "active",
    "live",
    "internal",
    "language",
    "public_url",
    "first_published_at",
    "updated_at",
]


class JobPostsStoreRecord(Record):
    """A record of job_posts in the context store."""

    id: int | None = None
    """Id."""
    job_id: int | None = None
    """Id of the job."""
    title: str | None = None
    """Title."""
    active: bool | None = None
    """Whether it is active."""
    live: bool | None = None
    """Whether it is published."""
    internal: bool | None = None
    """Whether it is for employees alone."""
    language: str | None = None
    """Language."""
    public_url: str | None = None
    """URL for candidates."""
    first_published_at: str | None = None
    """When it was first published."""
    updated_at: str | None = None
    """When it was last changed."""
