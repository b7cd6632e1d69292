# Generated from specs/linear/connector.yaml by `connectorgen generate linear`. Do not edit.
"""Arguments of `teams`."""

from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias

from typing_extensions import TypedDict

__all__ = ["TeamsColumn", "TeamsCondition", "TeamsSearchQuery", "TeamsValues"]

TeamsColumn: TypeAlias = Literal[
    "id", "key", "name", "description", "timezone", "cyclesEnabled", "issueCount", "createdAt",
]  # fmt: skip


class TeamsValues(TypedDict, total=False):
    """A value for each column that is compared."""

    id: str
    key: str | None
    name: str | None
    description: str | None
    timezone: str | None
    cyclesEnabled: bool | None
    issueCount: int | None
    createdAt: str | None


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
