# Generated from specs/notion/connector.yaml by `connectorgen generate notion`. Do not edit.
"""Arguments of `comments`."""

from typing import Literal

from typing_extensions import TypedDict

__all__ = ["CommentParentInput"]


class CommentParentInput(TypedDict, total=False):
    """What to comment on; exactly one."""

    type: Literal["page_id", "block_id"] | str | None
    """Which of them it holds; told by it where absent."""
    page_id: str | None
    """Id of the page."""
    block_id: str | None
    """Id of the block."""
