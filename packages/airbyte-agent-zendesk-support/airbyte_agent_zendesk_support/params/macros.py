# Generated from specs/zendesk-support/connector.yaml by `connectorgen generate zendesk-support`. Do not edit.
"""Arguments of `macros`."""

from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias

from typing_extensions import TypedDict

__all__ = ["MacrosColumn", "MacrosCondition", "MacrosSearchQuery", "MacrosValues"]

MacrosColumn: TypeAlias = Literal["id", "title", "description", "active", "actions", "updated_at"]


class MacrosValues(TypedDict, total=False):
    """A value for each column that is compared."""

    id: int
    title: str | None
    description: str | None
    active: bool | None
    actions: Sequence[Any] | None
    updated_at: str | None


MacrosCondition = TypedDict("MacrosCondition", {
    "eq": MacrosValues, "neq": MacrosValues, "gt": MacrosValues, "gte": MacrosValues, "lt": MacrosValues,
    "lte": MacrosValues, "contains": MacrosValues, "array_contains": MacrosValues, "any": MacrosValues,
    "in": Mapping[MacrosColumn, Sequence[Any]], "startswith": Mapping[MacrosColumn, str],
    "endswith": Mapping[MacrosColumn, str], "fuzzy": Mapping[MacrosColumn, str],
    "keyword": Mapping[MacrosColumn, str], "not": "MacrosCondition", "and": Sequence["MacrosCondition"],
    "or": Sequence["MacrosCondition"],
}, total=False)  # fmt: skip
"""Exactly one key: a comparison, or other conditions."""


class MacrosSearchQuery(TypedDict, total=False):
    """Which rows, and in what order."""

    filter: MacrosCondition
    sort: Sequence[Mapping[MacrosColumn, Literal["asc", "desc"]]]
