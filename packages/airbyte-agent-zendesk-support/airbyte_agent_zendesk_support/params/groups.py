# Generated from specs/zendesk-support/connector.yaml by `connectorgen generate zendesk-support`. Do not edit.
"""Arguments of `groups`."""

from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias

from typing_extensions import TypedDict

__all__ = ["GroupsColumn", "GroupsCondition", "GroupsSearchQuery", "GroupsValues"]

GroupsColumn: TypeAlias = Literal[
    "id", "name", "description", "is_public", "deleted", "created_at", "updated_at",
]  # fmt: skip


class GroupsValues(TypedDict, total=False):
    """A value for each column that is compared."""

    id: int
    name: str | None
    description: str | None
    is_public: bool | None
    deleted: bool | None
    created_at: str | None
    updated_at: str | None


GroupsCondition = TypedDict("GroupsCondition", {
    "eq": GroupsValues, "neq": GroupsValues, "gt": GroupsValues, "gte": GroupsValues, "lt": GroupsValues,
    "lte": GroupsValues, "contains": GroupsValues, "array_contains": GroupsValues, "any": GroupsValues,
    "in": Mapping[GroupsColumn, Sequence[Any]], "startswith": Mapping[GroupsColumn, str],
    "endswith": Mapping[GroupsColumn, str], "fuzzy": Mapping[GroupsColumn, str],
    "keyword": Mapping[GroupsColumn, str], "not": "GroupsCondition", "and": Sequence["GroupsCondition"],
    "or": Sequence["GroupsCondition"],
}, total=False)  # fmt: skip
"""Exactly one key: a comparison, or other conditions."""


class GroupsSearchQuery(TypedDict, total=False):
    """Which rows, and in what order."""

    filter: GroupsCondition
    sort: Sequence[Mapping[GroupsColumn, Literal["asc", "desc"]]]
