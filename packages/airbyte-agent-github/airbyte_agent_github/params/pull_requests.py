# Generated from specs/github/connector.yaml by `connectorgen generate github`. Do not edit.
"""Arguments of `pull_requests`."""

from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias

from typing_extensions import TypedDict

__all__ = ["PullRequestsColumn", "PullRequestsCondition", "PullRequestsSearchQuery", "PullRequestsValues"]

PullRequestsColumn: TypeAlias = Literal[
    "id", "repository", "number", "title", "body", "state", "draft", "user", "labels", "assignees",
    "merged_at", "closed_at", "created_at", "updated_at", "html_url",
]  # fmt: skip


class PullRequestsValues(TypedDict, total=False):
    """A value for each column that is compared."""

    id: int
    repository: str | None
    number: int | None
    title: str | None
    body: str | None
    state: str | None
    draft: bool | None
    user: Mapping[str, Any] | None
    labels: Sequence[Any] | None
    assignees: Sequence[Any] | None
    merged_at: str | None
    closed_at: str | None
    created_at: str | None
    updated_at: str | None
    html_url: str | None


PullRequestsCondition = TypedDict("PullRequestsCondition", {
    "eq": PullRequestsValues, "neq": PullRequestsValues, "gt": PullRequestsValues, "gte": PullRequestsValues,
    "lt": PullRequestsValues, "lte": PullRequestsValues, "contains": PullRequestsValues,
    "array_contains": PullRequestsValues, "any": PullRequestsValues,
    "in": Mapping[PullRequestsColumn, Sequence[Any]], "startswith": Mapping[PullRequestsColumn, str],
    "endswith": Mapping[PullRequestsColumn, str], "fuzzy": Mapping[PullRequestsColumn, str],
    "keyword": Mapping[PullRequestsColumn, str], "not": "PullRequestsCondition",
    "and": Sequence["PullRequestsCondition"], "or": Sequence["PullRequestsCondition"],
}, total=False)  # fmt: skip
"""Exactly one key: a comparison, or other conditions."""


class PullRequestsSearchQuery(TypedDict, total=False):
    """Which rows, and in what order."""

    filter: PullRequestsCondition
    sort: Sequence[Mapping[PullRequestsColumn, Literal["asc", "desc"]]]
