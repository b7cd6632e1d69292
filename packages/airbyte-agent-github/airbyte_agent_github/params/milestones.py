# Generated from specs/github/connector.yaml by `connectorgen generate github`. Do not edit.
"""Arguments of `milestones`."""

from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias

from typing_extensions import TypedDict

__all__ = ["MilestonesColumn", "MilestonesCondition", "MilestonesSearchQuery", "MilestonesValues"]

MilestonesColumn: TypeAlias = Literal[
    "id", "repository", "number", "title", "description", "state", "open_issues", "closed_issues", "due_on",
    "created_at", "updated_at",
]  # fmt: skip


class MilestonesValues(TypedDict, total=False):
    """A value for each column that is compared."""

    id: int
    repository: str | None
    number: int | None
    title: str | None
    description: str | None
    state: str | None
    open_issues: int | None
    closed_issues: int | None
    due_on: str | None
    created_at: str | None
    updated_at: str | None


MilestonesCondition = TypedDict("MilestonesCondition", {
    "eq": MilestonesValues, "neq": MilestonesValues, "gt": MilestonesValues, "gte": MilestonesValues,
    "lt": MilestonesValues, "lte": MilestonesValues, "contains": MilestonesValues,
    "array_contains": MilestonesValues, "any": MilestonesValues,
    "in": Mapping[MilestonesColumn, Sequence[Any]], "startswith": Mapping[MilestonesColumn, str],
    "endswith": Mapping[MilestonesColumn, str], "fuzzy": Mapping[MilestonesColumn, str],
    "keyword": Mapping[MilestonesColumn, str], "not": "MilestonesCondition",
    "and": Sequence["MilestonesCondition"], "or": Sequence["MilestonesCondition"],
}, total=False)  # fmt: skip
"""Exactly one key: a comparison, or other conditions."""


class MilestonesSearchQuery(TypedDict, total=False):
    """Which rows, and in what order."""

    filter: MilestonesCondition
    sort: Sequence[Mapping[MilestonesColumn, Literal["asc", "desc"]]]
