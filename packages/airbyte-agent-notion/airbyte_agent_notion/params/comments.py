# Generated from specs/notion/connector.yaml by `connectorgen generate notion`. Do not edit.
"""Arguments of `comments`."""

from collections.abc import Sequence
from typing import Literal, Required

from typing_extensions import TypedDict

from .shared import RichTextInput

__all__ = ["CommentCreateParams", "CommentParentInput"]


class CommentParentInput(TypedDict, total=False):
    """What to comment on; exactly one."""

    type: Literal["page_id", "block_id"] | str | None
    """Which of them it holds; inferred from it by default."""
    page_id: str | None
    """Id of the page."""
    block_id: str | None
    """Id of the block."""


class CommentCreateParams(TypedDict, total=False):
    """Arguments of `comments.create`, by name."""

    rich_text: Required[Sequence[RichTextInput]]
    notion_version: str | None
    parent: CommentParentInput | None
    discussion_id: str | None
