# Generated from specs/vellum-drive/connector.yaml by `connectorgen generate vellum-drive`. Do not edit.
"""Arguments of `files`."""

from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias

from typing_extensions import TypedDict

__all__ = ["FilesColumn", "FilesCondition", "FilesSearchQuery", "FilesValues"]

FilesColumn: TypeAlias = Literal["id", "name"]


class FilesValues(TypedDict, total=False):
    """A value for each column that is compared."""

    id: str
    name: str | None


FilesCondition = TypedDict("FilesCondition", {
    "eq": FilesValues, "neq": FilesValues, "gt": FilesValues, "gte": FilesValues, "lt": FilesValues,
    "lte": FilesValues, "contains": FilesValues, "array_contains": FilesValues, "any": FilesValues,
    "in": Mapping[FilesColumn, Sequence[Any]], "startswith": Mapping[FilesColumn, str],
    "endswith": Mapping[FilesColumn, str], "fuzzy": Mapping[FilesColumn, str],
    "keyword": Mapping[FilesColumn, str], "not": "FilesCondition", "and": Sequence["FilesCondition"],
    "or": Sequence["FilesCondition"],
}, total=False)  # fmt: skip
"""Exactly one key: a comparison, or other conditions."""


class FilesSearchQuery(TypedDict, total=False):
    """Which rows, and in what order."""

    filter: FilesCondition
    sort: Sequence[Mapping[FilesColumn, Literal["asc", "desc"]]]
