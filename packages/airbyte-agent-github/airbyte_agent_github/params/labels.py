# Generated from specs/github/connector.yaml by `connectorgen generate github`. Do not edit.
"""Arguments of `labels`."""

from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias

from typing_extensions import TypedDict

__all__ = ["LabelsColumn", "LabelsCondition", "LabelsSearchQuery", "LabelsValues"]

LabelsColumn: TypeAlias = Literal["id", "repository", "name", "description", "color", "default"]


class LabelsValues(TypedDict, total=False):
    """A value for each column that is compared."""

    id: int
    repository: str | None
    name: str | None
    description: str | None
    color: str | None
    default: bool | None


LabelsCondition = TypedDict("LabelsCondition", {
    "eq": LabelsValues, "neq": LabelsValues, "gt": LabelsValues, "gte": LabelsValues, "lt": LabelsValues,
    "lte": LabelsValues, "contains": LabelsValues, "array_contains": LabelsValues, "any": LabelsValues,
    "in": Mapping[LabelsColumn, Sequence[Any]], "startswith": Mapping[LabelsColumn, str],
    "endswith": Mapping[LabelsColumn, str], "fuzzy": Mapping[LabelsColumn, str],
    "keyword": Mapping[LabelsColumn, str], "not": "LabelsCondition", "and": Sequence["LabelsCondition"],
    "or": Sequence["LabelsCondition"],
}, total=False)  # fmt: skip
"""Exactly one key: a comparison, or other conditions."""


class LabelsSearchQuery(TypedDict, total=False):
    """Which rows, and in what order."""

    filter: LabelsCondition
    sort: Sequence[Mapping[LabelsColumn, Literal["asc", "desc"]]]
