# Generated from specs/slack/connector.yaml by `connectorgen generate slack`. Do not edit.
"""Records in the context store of `threads`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record

ThreadsStoreColumn: TypeAlias = Literal[
    "ts", "channel_id", "user", "text", "type", "subtype", "thread_ts", "bot_id", "parent_user_id"
]


class ThreadsStoreRecord(Record):
    """A record of threads in the context store."""

    ts: str | None = None
    """Timestamp of the message, which is its id in the channel."""
    channel_id: str | None = None
    """Id of the conversation."""
    user: str | None = None
    """Id of the user who wrote it."""
    text: str | None = None
    """Text in Slack's markup."""
    type: str | None = None
    """Always `message`."""
    subtype: str | None = None
    """Kind of message; null for one that a user wrote."""
    thread_ts: str | None = None
    """Timestamp of the message that the thread begins with."""
    bot_id: str | None = None
    """Id of the bot that wrote it."""
    parent_user_id: str | None = None
    """Id of the user who wrote the first message."""
