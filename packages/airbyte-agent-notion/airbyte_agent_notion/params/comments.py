# Generated from specs/notion/connector.yaml by `connectorgen generate notion`. Do not edit.
"""Arguments of `comments`."""

from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias

from typing_extensions import TypedDict

__all__ = [
    "CommentParentInput", "CommentsColumn", "CommentsCondition", "CommentsSearchQuery", "CommentsValues",
]  # fmt: skip

CommentsColumn: TypeAlias = Literal[
    "id", "parent", "discussion_id", "rich_text", "created_time", "last_edited_time", "created_by",
]  # fmt: skip


class CommentParentInput(TypedDict, total=False):
    """What to comment on; exactly one."""

    type: Literal["page_id", "block_id"] | str | None
    """Which of them it holds; told by it where absent."""
    page_id: str | None
    """Id of the page."""
    block_id: str | None
    """Id of the block."""


class CommentsValues(TypedDict, total=False):
    """A value for each column that is compared."""

    id: str
    parent: Mapping[str, Any] | None
    discussion_id: str | None
    rich_text: Sequence[Any] | None
    created_time: str | None
    last_edited_time: str | None
    created_by: Mapping[str, Any] | None


CommentsCondition = TypedDict("CommentsCondition", {
    "eq": CommentsValues, "neq": CommentsValues, "gt": CommentsValues, "gte": CommentsValues,
    "lt": CommentsValues, "lte": CommentsValues, "contains": CommentsValues, "array_contains": CommentsValues,
    "any": CommentsValues, "in": Mapping[CommentsColumn, Sequence[Any]],
    "startswith": Mapping[CommentsColumn, str], "endswith": Mapping[CommentsColumn, str],
    "fuzzy": Mapping[CommentsColumn, str], "keyword": Mapping[CommentsColumn, str],
    "not": "CommentsCondition", "and": Sequence["CommentsCondition"], "or": Sequence["CommentsCondition"],
}, total=False)  # fmt: skip
"""Exactly one key: a comparison, or other conditions."""


class CommentsSearchQuery(TypedDict, total=False):
    """Which rows, and in what order."""

    filter: CommentsCondition
    sort: Sequence[Mapping[CommentsColumn, Literal["asc", "desc"]]]
