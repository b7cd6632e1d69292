# Generated from specs/clickup-api/connector.yaml by `connectorgen generate clickup-api`. Do not edit.
"""Records of `comments`."""

from __future__ import annotations

from typing import Any

from airbyte_agent_sdk.records import Record

from .user import User


class CommentPart(Record):
    """A part of a comment."""

    text: str | None = None
    """Text of the part."""
    type: str | None = None
    """Kind of the part, if it is not text."""


class Comment(Record):
    """A comment."""

    id: str
    """Id of the comment."""
    comment: list[CommentPart] | None = None
    """Its parts."""
    comment_text: str | None = None
    """Its text."""
    user: User | None = None
    """Who wrote it."""
    resolved: bool | None = None
    """Whether it is resolved."""
    assignee: User | None = None
    """Whom it is assigned to."""
    assigned_by: User | None = None
    """Who assigned it."""
    reactions: list[Any] | None = None
    """Reactions to it."""
    date: str
    """When it was written, Unix time in milliseconds."""
    reply_count: str | int | None = None
    """Number of replies."""


class CreatedComment(Record):
    """A comment that was just created."""

    id: str | int
    """Id of the comment."""
    hist_id: str | None = None
    """Id of the change in the history of the task."""
    date: int | None = None
    """When it was written, Unix time in milliseconds."""


class CommentReplies(Record):
    """The replies to a comment."""

    comments: list[Comment] | None = None
    """The replies."""
