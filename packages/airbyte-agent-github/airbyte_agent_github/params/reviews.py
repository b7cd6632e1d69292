# Generated from specs/github/connector.yaml by `connectorgen generate github`. Do not edit.
"""Arguments of `reviews`."""

from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias

from typing_extensions import TypedDict

__all__ = ["ReviewsColumn", "ReviewsCondition", "ReviewsSearchQuery", "ReviewsValues"]

ReviewsColumn: TypeAlias = Literal[
    "id", "repository", "pull_request_url", "state", "body", "user", "commit_id", "submitted_at", "html_url",
]  # fmt: skip


class ReviewsValues(TypedDict, total=False):
    """A value for each column that is compared."""

    id: int
    repository: str | None
    pull_request_url: str | None
    state: str | None
    body: str | None
    user: Mapping[str, Any] | None
    commit_id: str | None
    submitted_at: str | None
    html_url: str | None


ReviewsCondition = TypedDict("ReviewsCondition", {
    "eq": ReviewsValues, "neq": ReviewsValues, "gt": ReviewsValues, "gte": ReviewsValues, "lt": ReviewsValues,
    "lte": ReviewsValues, "contains": ReviewsValues, "array_contains": ReviewsValues, "any": ReviewsValues,
    "in": Mapping[ReviewsColumn, Sequence[Any]], "startswith": Mapping[ReviewsColumn, str],
    "endswith": Mapping[ReviewsColumn, str], "fuzzy": Mapping[ReviewsColumn, str],
    "keyword": Mapping[ReviewsColumn, str], "not": "ReviewsCondition", "and": Sequence["ReviewsCondition"],
    "or": Sequence["ReviewsCondition"],
}, total=False)  # fmt: skip
"""Exactly one key: a comparison, or other conditions."""


class ReviewsSearchQuery(TypedDict, total=False):
    """Which rows, and in what order."""

    filter: ReviewsCondition
    sort: Sequence[Mapping[ReviewsColumn, Literal["asc", "desc"]]]
