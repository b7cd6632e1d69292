# Generated from specs/slack/connector.yaml by `connectorgen generate slack`. Do not edit.
"""Arguments of `channel_messages`."""

from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias

from typing_extensions import TypedDict

__all__ = [
    "ChannelMessagesColumn", "ChannelMessagesCondition", "ChannelMessagesSearchQuery",
    "ChannelMessagesValues",
]  # fmt: skip

ChannelMessagesColumn: TypeAlias = Literal[
    "ts", "channel_id", "user", "text", "type", "subtype", "thread_ts", "bot_id", "reply_count",
    "latest_reply",
]  # fmt: skip


class ChannelMessagesValues(TypedDict, total=False):
    """A value for each column that is compared."""

    ts: str | None
    channel_id: str | None
    user: str | None
    text: str | None
    type: str | None
    subtype: str | None
    thread_ts: str | None
    bot_id: str | None
    reply_count: int | None
    latest_reply: str | None


ChannelMessagesCondition = TypedDict("ChannelMessagesCondition", {
    "eq": ChannelMessagesValues, "neq": ChannelMessagesValues, "gt": ChannelMessagesValues,
    "gte": ChannelMessagesValues, "lt": ChannelMessagesValues, "lte": ChannelMessagesValues,
    "contains": ChannelMessagesValues, "array_contains": ChannelMessagesValues, "any": ChannelMessagesValues,
    "in": Mapping[ChannelMessagesColumn, Sequence[Any]], "startswith": Mapping[ChannelMessagesColumn, str],
    "endswith": Mapping[ChannelMessagesColumn, str], "fuzzy": Mapping[ChannelMessagesColumn, str],
    "keyword": Mapping[ChannelMessagesColumn, str], "not": "ChannelMessagesCondition",
    "and": Sequence["ChannelMessagesCondition"], "or": Sequence["ChannelMessagesCondition"],
}, total=False)  # fmt: skip
"""Exactly one key: a comparison, or other conditions."""


class ChannelMessagesSearchQuery(TypedDict, total=False):
    """Which rows, and in what order."""

    filter: ChannelMessagesCondition
    sort: Sequence[Mapping[ChannelMessagesColumn, Literal["asc", "desc"]]]
