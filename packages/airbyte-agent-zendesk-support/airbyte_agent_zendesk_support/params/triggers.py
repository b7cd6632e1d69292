# Generated from specs/zendesk-support/connector.yaml by `connectorgen generate zendesk-support`. Do not edit.
"""Arguments of `triggers`."""

from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias

from typing_extensions import TypedDict

__all__ = ["TriggersColumn", "TriggersCondition", "TriggersSearchQuery", "TriggersValues"]

TriggersColumn: TypeAlias = Literal[
    "id", "title", "description", "active", "category_id", "conditions", "actions", "updated_at",
]  # fmt: skip


class TriggersValues(TypedDict, total=False):
    """A value for each column that is compared."""

    id: int
    title: str | None
    description: str | None
    active: bool | None
    category_id: str | None
    conditions: Mapping[str, Any] | None
    actions: Sequence[Any] | None
    updated_at: str | None


TriggersCondition = TypedDict("TriggersCondition", {
    "eq": TriggersValues, "neq": TriggersValues, "gt": TriggersValues, "gte": TriggersValues,
    "lt": TriggersValues, "lte": TriggersValues, "contains": TriggersValues, "array_contains": TriggersValues,
    "any": TriggersValues, "in": Mapping[TriggersColumn, Sequence[Any]],
    "startswith": Mapping[TriggersColumn, str], "endswith": Mapping[TriggersColumn, str],
    "fuzzy": Mapping[TriggersColumn, str], "keyword": Mapping[TriggersColumn, str],
    "not": "TriggersCondition", "and": Sequence["TriggersCondition"], "or": Sequence["TriggersCondition"],
}, total=False)  # fmt: skip
"""Exactly one key: a comparison, or other conditions."""


class TriggersSearchQuery(TypedDict, total=False):
    """Which rows, and in what order."""

    filter: TriggersCondition
    sort: Sequence[Mapping[TriggersColumn, Literal["asc", "desc"]]]
