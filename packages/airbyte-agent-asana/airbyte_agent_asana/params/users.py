# Generated from specs/asana/connector.yaml by `connectorgen generate asana`. Do not edit.
"""Arguments of `users`."""

from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias

from typing_extensions import TypedDict

__all__ = ["UsersColumn", "UsersCondition", "UsersSearchQuery", "UsersValues"]

UsersColumn: TypeAlias = Literal["gid", "name", "email", "resource_type", "photo"]


class UsersValues(TypedDict, total=False):
    """A value for each column that is compared."""

    gid: str
    name: str | None
    email: str | None
    resource_type: str | None
    photo: Mapping[str, Any] | None


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
