# Generated from specs/zendesk-support/connector.yaml by `connectorgen generate zendesk-support`. Do not edit.
"""Arguments of `automations`."""

from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias

from typing_extensions import TypedDict

__all__ = ["AutomationsColumn", "AutomationsCondition", "AutomationsSearchQuery", "AutomationsValues"]

AutomationsColumn: TypeAlias = Literal["id", "title", "active", "conditions", "actions", "updated_at"]


class AutomationsValues(TypedDict, total=False):
    """A value for each column that is compared."""

    id: int
    title: str | None
    active: bool | None
    conditions: Mapping[str, Any] | None
    actions: Sequence[Any] | None
    updated_at: str | None


AutomationsCondition = TypedDict("AutomationsCondition", {
    "eq": AutomationsValues, "neq": AutomationsValues, "gt": AutomationsValues, "gte": AutomationsValues,
    "lt": AutomationsValues, "lte": AutomationsValues, "contains": AutomationsValues,
    "array_contains": AutomationsValues, "any": AutomationsValues,
    "in": Mapping[AutomationsColumn, Sequence[Any]], "startswith": Mapping[AutomationsColumn, str],
    "endswith": Mapping[AutomationsColumn, str], "fuzzy": Mapping[AutomationsColumn, str],
    "keyword": Mapping[AutomationsColumn, str], "not": "AutomationsCondition",
    "and": Sequence["AutomationsCondition"], "or": Sequence["AutomationsCondition"],
}, total=False)  # fmt: skip
"""Exactly one key: a comparison, or other conditions."""


class AutomationsSearchQuery(TypedDict, total=False):
    """Which rows, and in what order."""

    filter: AutomationsCondition
    sort: Sequence[Mapping[AutomationsColumn, Literal["asc", "desc"]]]
