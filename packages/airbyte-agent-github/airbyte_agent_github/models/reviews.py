# Generated from specs/github/connector.yaml by `connectorgen generate github`. Do not edit.
"""Records of `reviews`."""

from __future__ import annotations

import datetime as dt
from typing import Literal

from airbyte_agent_sdk.records import Record
from pydantic import Field

from .shared import Actor, CommitRef, PullRequestRef


class ReviewCommentRef(Record):
    """A comment on the code by id."""

    id: str | None = None
    """Global node id."""


class ReviewComment(Record):
    """A comment on the code."""

    id: str | None = None
    """Global node id."""
    path: str | None = None
    """File of the comment."""
    line: int | None = None
    """Last line that it is on."""
    start_line: int | None = Field(default=None, alias="startLine")
    """First line, if it covers several lines."""
    diff_hunk: str | None = Field(default=None, alias="diffHunk")
    """The part of the diff that it refers to."""
    body: str | None = None
    """Text in Markdown."""
    outdated: bool | None = None
    """Whether the line has changed since."""
    created_at: dt.datetime | None = Field(default=None, alias="createdAt")
    """When it was created."""
    url: str | None = None
    """Page on github.com."""
    author: Actor | None = None
    """Author; null if the account was deleted."""
    reply_to: ReviewCommentRef | None = Field(default=None, alias="replyTo")
    """Comment that it replies to."""


class ReviewComments(Record):
    """Its first 50 comments on the code."""

    total_count: int | None = Field(default=None, alias="totalCount")
    """Count."""
    nodes: list[ReviewComment] | None = None
    """The records, in order."""


class Review(Record):
    """A review of a pull request, with its first 50 comments on the code."""

    id: str
    """Global node id."""
    full_database_id: str | None = Field(default=None, alias="fullDatabaseId")
    """Id in the REST API, as text since it may exceed 32 bits."""
    state: Literal["APPROVED", "CHANGES_REQUESTED", "COMMENTED", "DISMISSED", "PENDING"] | str | None = None
    """Review state."""
    body: str | None = None
    """Text in Markdown."""
    url: str | None = None
    """Page on github.com."""
    author_association: (
        Literal[
            "COLLABORATOR",
            "CONTRIBUTOR",
            "FIRST_TIMER",
            "FIRST_TIME_CONTRIBUTOR",
            "MANNEQUIN",
            "MEMBER",
            "NONE",
            "OWNER",
        ]
        | str
        | None
    ) = Field(default=None, alias="authorAssociation")
    """Association of the author with the repository."""
    is_minimized: bool | None = Field(default=None, alias="isMinimized")
    """Whether it is hidden as low-quality, resolved etc."""
    created_at: dt.datetime | None = Field(default=None, alias="createdAt")
    """When it was created."""
    submitted_at: dt.datetime | None = Field(default=None, alias="submittedAt")
    """When it was submitted; null while it is pending."""
    updated_at: dt.datetime | None = Field(default=None, alias="updatedAt")
    """When it last changed."""
    author: Actor | None = None
    """Author; null if the account was deleted."""
    commit: CommitRef | None = None
    """Commit that was reviewed."""
    pull_request: PullRequestRef | None = Field(default=None, alias="pullRequest")
    """Its pull request."""
    comments: ReviewComments | None = None
    """Its first 50 comments on the code."""
