# Generated from specs/github/connector.yaml by `connectorgen generate github`. Do not edit.
"""Arguments of `comments`."""

from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias

from typing_extensions import TypedDict

__all__ = ["CommentsColumn", "CommentsCondition", "CommentsSearchQuery", "CommentsValues"]

CommentsColumn: TypeAlias = Literal[
    "id", "repository", "issue_url", "body", "user", "author_association", "created_at", "updated_at",
    "html_url",
]  # fmt: skip


class CommentsValues(TypedDict, total=False):
    """A value for each column that is compared."""

    id: int
    repository: str | None
    issue_url: str | None
    body: str | None
    user: Mapping[str, Any] | None
    author_association: str | None
    created_at: str | None
    updated_at: str | None
    html_url: str | None


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
