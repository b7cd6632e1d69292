# Generated from specs/linear/connector.yaml by `connectorgen generate linear`. Do not edit.
"""Arguments of `comments`."""

from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias

from typing_extensions import TypedDict

__all__ = ["CommentsColumn", "CommentsCondition", "CommentsSearchQuery", "CommentsValues"]

CommentsColumn: TypeAlias = Literal[
    "id", "body", "issueId", "parentId", "createdAt", "updatedAt", "resolvedAt", "user",
]  # fmt: skip


class CommentsValues(TypedDict, total=False):
    """A value for each column that is compared."""

    id: str
    body: str | None
    issueId: str | None
    parentId: str | None
    createdAt: str | None
    updatedAt: str | None
    resolvedAt: str | None
    user: Mapping[str, Any] | None


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
