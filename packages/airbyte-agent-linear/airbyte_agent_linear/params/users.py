# Generated from specs/linear/connector.yaml by `connectorgen generate linear`. Do not edit.
"""Arguments of `users`."""

from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias

from typing_extensions import TypedDict

__all__ = ["UsersColumn", "UsersCondition", "UsersSearchQuery", "UsersValues"]

UsersColumn: TypeAlias = Literal[
    "id", "name", "displayName", "email", "title", "active", "admin", "guest", "lastSeen", "createdAt",
]  # fmt: skip


class UsersValues(TypedDict, total=False):
    """A value for each column that is compared."""

    id: str
    name: str | None
    displayName: str | None
    email: str | None
    title: str | None
    active: bool | None
    admin: bool | None
    guest: bool | None
    lastSeen: str | None
    createdAt: str | None


UsersCondition = TypedDict("UsersCondition", {
    "eq": UsersValues, "neq": UsersValues, "gt": UsersValues, "gte": UsersValues, "lt": UsersValues,
    "lte": UsersValues, "contains": UsersValues, "array_contains": UsersValues, "any": UsersValues,
    "in": Mapping[UsersColumn, Sequence[Any]], "startswith": Mapping[UsersColumn, str],
    "endswith": Mapping[UsersColumn, str], "fuzzy": Mapping[UsersColumn, str],
    "keyword": Mapping[UsersColumn, str], "not": "UsersCondition", "and": Sequence["UsersCondition"],
    "or": Sequence["UsersCondition"],
}, total=False)  # fmt: skip
"""Exactly one key: a comparison, or other conditions."""


class UsersSearchQuery(TypedDict, total=False):
    """Which rows, and in what order."""

    filter: UsersCondition
    sort: Sequence[Mapping[UsersColumn, Literal["asc", "desc"]]]
