# Generated from specs/github/connector.yaml by `connectorgen generate github`. Do not edit.
"""Arguments of `repositories`."""

from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias

from typing_extensions import TypedDict

__all__ = ["RepositoriesColumn", "RepositoriesCondition", "RepositoriesSearchQuery", "RepositoriesValues"]

RepositoriesColumn: TypeAlias = Literal[
    "id", "name", "full_name", "description", "owner", "language", "topics", "visibility", "archived", "fork",
    "stargazers_count", "open_issues_count", "pushed_at", "created_at", "html_url",
]  # fmt: skip


class RepositoriesValues(TypedDict, total=False):
    """A value for each column that is compared."""

    id: int
    name: str | None
    full_name: str | None
    description: str | None
    owner: Mapping[str, Any] | None
    language: str | None
    topics: Sequence[Any] | None
    visibility: str | None
    archived: bool | None
    fork: bool | None
    stargazers_count: int | None
    open_issues_count: int | None
    pushed_at: str | None
    created_at: str | None
    html_url: str | None


RepositoriesCondition = TypedDict("RepositoriesCondition", {
    "eq": RepositoriesValues, "neq": RepositoriesValues, "gt": RepositoriesValues, "gte": RepositoriesValues,
    "lt": RepositoriesValues, "lte": RepositoriesValues, "contains": RepositoriesValues,
    "array_contains": RepositoriesValues, "any": RepositoriesValues,
    "in": Mapping[RepositoriesColumn, Sequence[Any]], "startswith": Mapping[RepositoriesColumn, str],
    "endswith": Mapping[RepositoriesColumn, str], "fuzzy": Mapping[RepositoriesColumn, str],
    "keyword": Mapping[RepositoriesColumn, str], "not": "RepositoriesCondition",
    "and": Sequence["RepositoriesCondition"], "or": Sequence["RepositoriesCondition"],
}, total=False)  # fmt: skip
"""Exactly one key: a comparison, or other conditions."""


class RepositoriesSearchQuery(TypedDict, total=False):
    """Which rows, and in what order."""

    filter: RepositoriesCondition
    sort: Sequence[Mapping[RepositoriesColumn, Literal["asc", "desc"]]]
