# Generated from specs/gitlab/connector.yaml by `connectorgen generate gitlab`. Do not edit.
"""Records in the context store of `merge_requests`."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

from airbyte_agent_sdk.records import Record

MergeRequestsStoreColumn: TypeAlias = Literal[
    "id",
    "iid",
    "project_id",
    "title",
    "description",
    "state",
    "draft",
    "source_branch",
    "target_branch",
    "labels",
    "author",
    "assignees",
    "reviewers",
    "detailed_merge_status",
    "web_url",
    "created_at",
    "updated_at",
    "merged_at",
    "closed_at",
]


class MergeRequestsStoreRecordAuthor(Record):
    """Author."""

    id: int | None = None
    """Id of the user."""
    username: str | None = None
    """Name of the account."""


class MergeRequestsStoreRecord(Record):
    """A record of merge_requests in the context store."""

    id: int | None = None
    """Id of the merge request."""
    iid: int | None = None
    """Number within the project."""
    project_id: int | None = None
    """Id of the project."""
    title: str | None = None
    """Title."""
    description: str | None = None
    """Description."""
    state: str | None = None
    """`opened`, `closed`, `locked` or `merged`."""
    draft: bool | None = None
    """Whether it is a draft."""
    source_branch: str | None = None
    """Branch to merge."""
    target_branch: str | None = None
    """Branch to merge into."""
    labels: list[Any] | None = None
    """Names of its labels."""
    author: MergeRequestsStoreRecordAuthor | None = None
    """Author."""
    assignees: list[Any] | None = None
    """Assignees."""
    reviewers: list[Any] | None = None
    """Reviewers."""
    detailed_merge_status: str | None = None
    """Whether it can be merged or what it waits for."""
    web_url: str | None = None
    """Page of the merge request."""
    created_at: str | None = None
    """When it was created."""
    updated_at: str | None = None
    """When it last changed."""
    merged_at: str | None = None
    """When it was merged."""
    closed_at: str | None = None
    """When it was closed."""
