# Generated from specs/linear/connector.yaml by `connectorgen generate linear`. Do not edit.
"""Arguments of `projects`."""

from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias

from typing_extensions import TypedDict

__all__ = [
    "ProjectsColumn", "ProjectsCondition", "ProjectsSearchQuery", "ProjectsUpdateUpdateRemindersDay",
    "ProjectsValues",
]  # fmt: skip

ProjectsUpdateUpdateRemindersDay: TypeAlias = Literal[
    "Friday", "Monday", "Saturday", "Sunday", "Thursday", "Tuesday", "Wednesday",
]  # fmt: skip
ProjectsColumn: TypeAlias = Literal[
    "id", "name", "description", "content", "priority", "progress", "health", "startDate", "targetDate",
    "createdAt", "updatedAt", "completedAt", "status", "lead",
]  # fmt: skip


class ProjectsValues(TypedDict, total=False):
    """A value for each column that is compared."""

    id: str
    name: str | None
    description: str | None
    content: str | None
    priority: float | None
    progress: float | None
    health: str | None
    startDate: str | None
    targetDate: str | None
    createdAt: str | None
    updatedAt: str | None
    completedAt: str | None
    status: Mapping[str, Any] | None
    lead: Mapping[str, Any] | None


ProjectsCondition = TypedDict("ProjectsCondition", {
    "eq": ProjectsValues, "neq": ProjectsValues, "gt": ProjectsValues, "gte": ProjectsValues,
    "lt": ProjectsValues, "lte": ProjectsValues, "contains": ProjectsValues, "array_contains": ProjectsValues,
    "any": ProjectsValues, "in": Mapping[ProjectsColumn, Sequence[Any]],
    "startswith": Mapping[ProjectsColumn, str], "endswith": Mapping[ProjectsColumn, str],
    "fuzzy": Mapping[ProjectsColumn, str], "keyword": Mapping[ProjectsColumn, str],
    "not": "ProjectsCondition", "and": Sequence["ProjectsCondition"], "or": Sequence["ProjectsCondition"],
}, total=False)  # fmt: skip
"""Exactly one key: a comparison, or other conditions."""


class ProjectsSearchQuery(TypedDict, total=False):
    """Which rows, and in what order."""

    filter: ProjectsCondition
    sort: Sequence[Mapping[ProjectsColumn, Literal["asc", "desc"]]]
