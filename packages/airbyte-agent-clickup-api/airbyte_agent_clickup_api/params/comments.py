# Generated from specs/clickup-api/connector.yaml by `connectorgen generate clickup-api`. Do not edit.
"""Arguments of `comments`."""

from typing import Required

from typing_extensions import TypedDict

__all__ = ["CommentCreateParams", "CommentUpdateParams"]


class CommentCreateParams(TypedDict, total=False):
    """Arguments of `comments.create`, by name."""

    task_id: Required[str]
    comment_text: Required[str]
    assignee: int | None
    notify_all: bool | None


class CommentUpdateParams(TypedDict, total=False):
    """Arguments of `comments.update`, by name."""

    comment_id: Required[str]
    comment_text: str | None
    assignee: int | None
    resolved: bool | None
