# Generated from specs/google-drive/connector.yaml by `connectorgen generate google-drive`. Do not edit.
"""Arguments of `drives`."""

from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias

from typing_extensions import TypedDict

__all__ = ["DrivesColumn", "DrivesCondition", "DrivesSearchQuery", "DrivesValues"]

DrivesColumn: TypeAlias = Literal["id", "name", "createdTime", "hidden", "colorRgb"]


class DrivesValues(TypedDict, total=False):
    """A value for each column that is compared."""

    id: str
    name: str | None
    createdTime: str | None
    hidden: bool | None
    colorRgb: str | None


DrivesCondition = TypedDict("DrivesCondition", {
    "eq": DrivesValues, "neq": DrivesValues, "gt": DrivesValues, "gte": DrivesValues, "lt": DrivesValues,
    "lte": DrivesValues, "contains": DrivesValues, "array_contains": DrivesValues, "any": DrivesValues,
    "in": Mapping[DrivesColumn, Sequence[Any]], "startswith": Mapping[DrivesColumn, str],
    "endswith": Mapping[DrivesColumn, str], "fuzzy": Mapping[DrivesColumn, str],
    "keyword": Mapping[DrivesColumn, str], "not": "DrivesCondition", "and": Sequence["DrivesCondition"],
    "or": Sequence["DrivesCondition"],
}, total=False)  # fmt: skip
"""Exactly one key: a comparison, or other conditions."""


class DrivesSearchQuery(TypedDict, total=False):
    """Which rows, and in what order."""

    filter: DrivesCondition
    sort: Sequence[Mapping[DrivesColumn, Literal["asc", "desc"]]]
