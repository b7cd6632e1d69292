# Generated from specs/intercom/connector.yaml by `connectorgen generate intercom`. Do not edit.
"""Arguments of `segments`."""

from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias

from typing_extensions import TypedDict

__all__ = ["SegmentsColumn", "SegmentsCondition", "SegmentsSearchQuery", "SegmentsValues"]

SegmentsColumn: TypeAlias = Literal["id", "name", "person_type", "count", "created_at", "updated_at"]


class SegmentsValues(TypedDict, total=False):
    """A value for each column that is compared."""

    id: str
    name: str | None
    person_type: str | None
    count: int | None
    created_at: int | None
    updated_at: int | None


SegmentsCondition = TypedDict("SegmentsCondition", {
    "eq": SegmentsValues, "neq": SegmentsValues, "gt": SegmentsValues, "gte": SegmentsValues,
    "lt": SegmentsValues, "lte": SegmentsValues, "contains": SegmentsValues, "array_contains": SegmentsValues,
    "any": SegmentsValues, "in": Mapping[SegmentsColumn, Sequence[Any]],
    "startswith": Mapping[SegmentsColumn, str], "endswith": Mapping[SegmentsColumn, str],
    "fuzzy": Mapping[SegmentsColumn, str], "keyword": Mapping[SegmentsColumn, str],
    "not": "SegmentsCondition", "and": Sequence["SegmentsCondition"], "or": Sequence["SegmentsCondition"],
}, total=False)  # fmt: skip
"""Exactly one key: a comparison, or other conditions."""


class SegmentsSearchQuery(TypedDict, total=False):
    """Which rows, and in what order."""

    filter: SegmentsCondition
    sort: Sequence[Mapping[SegmentsColumn, Literal["asc", "desc"]]]
