# Generated from specs/gong/connector.yaml by `connectorgen generate gong`. Do not edit.
"""Arguments of `workspaces`."""

from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias

from typing_extensions import TypedDict

__all__ = ["WorkspacesColumn", "WorkspacesCondition", "WorkspacesSearchQuery", "WorkspacesValues"]

WorkspacesColumn: TypeAlias = Literal["id", "name", "description"]


class WorkspacesValues(TypedDict, total=False):
    """A value for each column that is compared."""

    id: str
    name: str | None
    description: str | None


WorkspacesCondition = TypedDict("WorkspacesCondition", {
    "eq": WorkspacesValues, "neq": WorkspacesValues, "gt": WorkspacesValues, "gte": WorkspacesValues,
    "lt": WorkspacesValues, "lte": WorkspacesValues, "contains": WorkspacesValues,
    "array_contains": WorkspacesValues, "any": WorkspacesValues,
    "in": Mapping[WorkspacesColumn, Sequence[Any]], "startswith": Mapping[WorkspacesColumn, str],
    "endswith": Mapping[WorkspacesColumn, str], "fuzzy": Mapping[WorkspacesColumn, str],
    "keyword": Mapping[WorkspacesColumn, str], "not": "WorkspacesCondition",
    "and": Sequence["WorkspacesCondition"], "or": Sequence["WorkspacesCondition"],
}, total=False)  # fmt: skip
"""Exactly one key: a comparison, or other conditions."""


class WorkspacesSearchQuery(TypedDict, total=False):
    """Which rows, and in what order."""

    filter: WorkspacesCondition
    sort: Sequence[Mapping[WorkspacesColumn, Literal["asc", "desc"]]]
