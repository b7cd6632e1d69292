# Generated from specs/slack/connector.yaml by `connectorgen generate slack`. Do not edit.
"""Arguments of `channels`."""

from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias

from typing_extensions import TypedDict

__all__ = ["ChannelsColumn", "ChannelsCondition", "ChannelsSearchQuery", "ChannelsValues"]

ChannelsColumn: TypeAlias = Literal[
    "id", "name", "created", "creator", "is_private", "is_archived", "is_member", "num_members", "topic",
    "purpose",
]  # fmt: skip


class ChannelsValues(TypedDict, total=False):
    """A value for each column that is compared."""

    id: str
    name: str | None
    created: int | None
    creator: str | None
    is_private: bool | None
    is_archived: bool | None
    is_member: bool | None
    num_members: int | None
    topic: Mapping[str, Any] | None
    purpose: Mapping[str, Any] | None


ChannelsCondition = TypedDict("ChannelsCondition", {
    "eq": ChannelsValues, "neq": ChannelsValues, "gt": ChannelsValues, "gte": ChannelsValues,
    "lt": ChannelsValues, "lte": ChannelsValues, "contains": ChannelsValues, "array_contains": ChannelsValues,
    "any": ChannelsValues, "in": Mapping[ChannelsColumn, Sequence[Any]],
    "startswith": Mapping[ChannelsColumn, str], "endswith": Mapping[ChannelsColumn, str],
    "fuzzy": Mapping[ChannelsColumn, str], "keyword": Mapping[ChannelsColumn, str],
    "not": "ChannelsCondition", "and": Sequence["ChannelsCondition"], "or": Sequence["ChannelsCondition"],
}, total=False)  # fmt: skip
"""Exactly one key: a comparison, or other conditions."""


class ChannelsSearchQuery(TypedDict, total=False):
    """Which rows, and in what order."""

    filter: ChannelsCondition
    sort: Sequence[Mapping[ChannelsColumn, Literal["asc", "desc"]]]
