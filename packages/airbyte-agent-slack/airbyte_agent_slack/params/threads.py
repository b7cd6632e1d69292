# Generated from specs/slack/connector.yaml by `connectorgen generate slack`. Do not edit.
"""Arguments of `threads`."""

from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias

from typing_extensions import TypedDict

__all__ = ["ThreadsColumn", "ThreadsCondition", "ThreadsSearchQuery", "ThreadsValues"]

ThreadsColumn: TypeAlias = Literal[
    "ts", "channel_id", "user", "text", "type", "subtype", "thread_ts", "bot_id", "parent_user_id",
]  # fmt: skip


class ThreadsValues(TypedDict, total=False):
    """A value for each column that is compared."""

    ts: str | None
    channel_id: str | None
    user: str | None
    text: str | None
    type: str | None
    subtype: str | None
    thread_ts: str | None
    bot_id: str | None
    parent_user_id: str | None


ThreadsCondition = TypedDict("ThreadsCondition", {
    "eq": ThreadsValues, "neq": ThreadsValues, "gt": ThreadsValues, "gte": ThreadsValues, "lt": ThreadsValues,
    "lte": ThreadsValues, "contains": ThreadsValues, "array_contains": ThreadsValues, "any": ThreadsValues,
    "in": Mapping[ThreadsColumn, Sequence[Any]], "startswith": Mapping[ThreadsColumn, str],
    "endswith": Mapping[ThreadsColumn, str], "fuzzy": Mapping[ThreadsColumn, str],
    "keyword": Mapping[ThreadsColumn, str], "not": "ThreadsCondition", "and": Sequence["ThreadsCondition"],
    "or": Sequence["ThreadsCondition"],
}, total=False)  # fmt: skip
"""Exactly one key: a comparison, or other conditions."""


class ThreadsSearchQuery(TypedDict, total=False):
    """Which rows, and in what order."""

    filter: ThreadsCondition
    sort: Sequence[Mapping[ThreadsColumn, Literal["asc", "desc"]]]
