# Generated from specs/zendesk-support/connector.yaml by `connectorgen generate zendesk-support`. Do not edit.
"""Arguments of `group_memberships`."""

from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias

from typing_extensions import TypedDict

__all__ = [
    "GroupMembershipsColumn", "GroupMembershipsCondition", "GroupMembershipsSearchQuery",
    "GroupMembershipsValues",
]  # fmt: skip

GroupMembershipsColumn: TypeAlias = Literal["id", "user_id", "group_id", "default", "created_at"]


class GroupMembershipsValues(TypedDict, total=False):
    """A value for each column that is compared."""

    id: int
    user_id: int | None
    group_id: int | None
    default: bool | None
    created_at: str | None


GroupMembershipsCondition = TypedDict("GroupMembershipsCondition", {
    "eq": GroupMembershipsValues, "neq": GroupMembershipsValues, "gt": GroupMembershipsValues,
    "gte": GroupMembershipsValues, "lt": GroupMembershipsValues, "lte": GroupMembershipsValues,
    "contains": GroupMembershipsValues, "array_contains": GroupMembershipsValues,
    "any": GroupMembershipsValues, "in": Mapping[GroupMembershipsColumn, Sequence[Any]],
    "startswith": Mapping[GroupMembershipsColumn, str], "endswith": Mapping[GroupMembershipsColumn, str],
    "fuzzy": Mapping[GroupMembershipsColumn, str], "keyword": Mapping[GroupMembershipsColumn, str],
    "not": "GroupMembershipsCondition", "and": Sequence["GroupMembershipsCondition"],
    "or": Sequence["GroupMembershipsCondition"],
}, total=False)  # fmt: skip
"""Exactly one key: a comparison, or other conditions."""


class GroupMembershipsSearchQuery(TypedDict, total=False):
    """Which rows, and in what order."""

    filter: GroupMembershipsCondition
    sort: Sequence[Mapping[GroupMembershipsColumn, Literal["asc", "desc"]]]
