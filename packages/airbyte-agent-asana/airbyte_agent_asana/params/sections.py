# Generated from specs/asana/connector.yaml by `connectorgen generate asana`. Do not edit.
"""Arguments of `sections`."""

from collections.abc import Mapping, Sequence
from typing import Any, Literal, Required, TypeAlias

from typing_extensions import TypedDict

__all__ = [
    "SectionUpdateParam", "SectionsColumn", "SectionsCondition", "SectionsSearchQuery", "SectionsValues",
]  # fmt: skip

SectionsColumn: TypeAlias = Literal["gid", "name", "created_at", "project", "resource_type"]


class SectionUpdateParam(TypedDict, total=False):
    """A new heading or place of a section."""

    name: Required[str]
    """Heading of the section; not empty. At least 1 characters."""
    insert_before: str | None
    """Id of the section of this project to stand before; in place of `insert_after`."""
    insert_after: str | None
    """Id of the section of this project to stand after; in place of `insert_before`."""


class SectionsValues(TypedDict, total=False):
    """A value for each column that is compared."""

    gid: str
    name: str | None
    created_at: str | None
    project: Mapping[str, Any] | None
    resource_type: str | None


SectionsCondition = TypedDict("SectionsCondition", {
    "eq": SectionsValues, "neq": SectionsValues, "gt": SectionsValues, "gte": SectionsValues,
    "lt": SectionsValues, "lte": SectionsValues, "contains": SectionsValues, "array_contains": SectionsValues,
    "any": SectionsValues, "in": Mapping[SectionsColumn, Sequence[Any]],
    "startswith": Mapping[SectionsColumn, str], "endswith": Mapping[SectionsColumn, str],
    "fuzzy": Mapping[SectionsColumn, str], "keyword": Mapping[SectionsColumn, str],
    "not": "SectionsCondition", "and": Sequence["SectionsCondition"], "or": Sequence["SectionsCondition"],
}, total=False)  # fmt: skip
"""Exactly one key: a comparison, or other conditions."""


class SectionsSearchQuery(TypedDict, total=False):
    """Which rows, and in what order."""

    filter: SectionsCondition
    sort: Sequence[Mapping[SectionsColumn, Literal["asc", "desc"]]]
