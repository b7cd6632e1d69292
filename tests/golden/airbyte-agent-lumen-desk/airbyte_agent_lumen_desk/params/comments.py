# Generated from specs/lumen-desk/connector.yaml by `connectorgen generate lumen-desk`. Do not edit.
"""Arguments of `comments`."""

from typing import Required

from typing_extensions import TypedDict

__all__ = ["CommentCreateParams"]


class CommentCreateParams(TypedDict, total=False):
    """Arguments of `comments.create`, by name."""

    ticket_id: Required[int]
    body: Required[str]
    public: bool | None
