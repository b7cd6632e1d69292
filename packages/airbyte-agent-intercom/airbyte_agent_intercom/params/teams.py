# Generated from specs/intercom/connector.yaml by `connectorgen generate intercom`. Do not edit.
"""Arguments of `teams`."""

from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias

from typing_extensions import TypedDict

__all__ = ["TeamsColumn", "TeamsCondition", "TeamsSearchQuery", "TeamsValues"]

TeamsColumn: TypeAlias = Literal["id", "name", "admin_ids", "distribution_method", "assignment_limit"]


class TeamsValues(TypedDict, total=False):
    """A value for each column that is compared."""

    id: str
    name: str | None
    admin_ids: Sequence[Any] | None
    distribution_method: str | None
    assignment_limit: int | None


TeamsCondition = TypedDict("TeamsCondition", {
    "eq": TeamsValues, "neq": TeamsValues, "gt": TeamsValues, "gte": TeamsValues, "lt": TeamsValues,
    "lte": TeamsValues, "contains": TeamsValues, "array_contains": TeamsValues, "any": TeamsValues,
    "in": Mapping[TeamsColumn, Sequence[Any]], "startswith": Mapping[TeamsColumn, str],
    "endswith": Mapping[TeamsColumn, str], "fuzzy": Mapping[TeamsColumn, str],
    "keyword": Mapping[TeamsColumn, str], "not": "TeamsCondition", "and": Sequence["TeamsCondition"],
    "or": Sequence["TeamsCondition"],
}, total=False)  # fmt: skip
"""Exactly one key: a comparison, or other conditions."""


class TeamsSearchQuery(TypedDict, total=False):
    """Which rows, and in what order."""

    filter: TeamsCondition
    sort: Sequence[Mapping[TeamsColumn, Literal["asc", "desc"]]]
