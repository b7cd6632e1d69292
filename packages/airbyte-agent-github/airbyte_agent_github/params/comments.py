# Generated from specs/github/connector.yaml by `connectorgen generate github`. Do not edit.
"""Arguments of `comments`."""

from typing import Required

from typing_extensions import TypedDict

__all__ = ["CommentCreateParams"]


class CommentCreateParams(TypedDict, total=False):
    """Arguments of `comments.create`, by name."""

    owner: str | None
    repo: str | None
    number: Required[int]
    body: Required[str]
