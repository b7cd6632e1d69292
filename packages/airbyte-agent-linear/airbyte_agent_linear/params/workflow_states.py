# Generated from specs/linear/connector.yaml by `connectorgen generate linear`. Do not edit.
"""Arguments of `workflow_states`."""

from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias

from typing_extensions import TypedDict

__all__ = [
    "WorkflowStatesColumn", "WorkflowStatesCondition", "WorkflowStatesSearchQuery", "WorkflowStatesValues",
]  # fmt: skip

WorkflowStatesColumn: TypeAlias = Literal["id", "name", "type", "description", "position", "team"]


class WorkflowStatesValues(TypedDict, total=False):
    """A value for each column that is compared."""

    id: str
    name: str | None
    type: str | None
    description: str | None
    position: float | None
    team: Mapping[str, Any] | None


WorkflowStatesCondition = TypedDict("WorkflowStatesCondition", {
    "eq": WorkflowStatesValues, "neq": WorkflowStatesValues, "gt": WorkflowStatesValues,
    "gte": WorkflowStatesValues, "lt": WorkflowStatesValues, "lte": WorkflowStatesValues,
    "contains": WorkflowStatesValues, "array_contains": WorkflowStatesValues, "any": WorkflowStatesValues,
    "in": Mapping[WorkflowStatesColumn, Sequence[Any]], "startswith": Mapping[WorkflowStatesColumn, str],
    "endswith": Mapping[WorkflowStatesColumn, str], "fuzzy": Mapping[WorkflowStatesColumn, str],
    "keyword": Mapping[WorkflowStatesColumn, str], "not": "WorkflowStatesCondition",
    "and": Sequence["WorkflowStatesCondition"], "or": Sequence["WorkflowStatesCondition"],
}, total=False)  # fmt: skip
"""Exactly one key: a comparison, or other conditions."""


class WorkflowStatesSearchQuery(TypedDict, total=False):
    """Which rows, and in what order."""

    filter: WorkflowStatesCondition
    sort: Sequence[Mapping[WorkflowStatesColumn, Literal["asc", "desc"]]]
