# Generated from specs/slack/connector.yaml by `connectorgen generate slack`. Do not edit.
"""A message in a conversation."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.channel_messages import LIST
from ..models.channel_messages import Message

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.channel_messages import ChannelMessagesStoreColumn, ChannelMessagesStoreRecord  # noqa: F401

__all__ = ["ChannelMessages", "SyncChannelMessages"]


class ChannelMessages(StoredEntity["ChannelMessagesStoreColumn", "ChannelMessagesStoreRecord"]):
    """A message in a conversation."""

    _stored = ("channel_messages", "ChannelMessagesStoreRecord")

    def list(
        self,
        channel: str,
        *,
        cursor: str | Omit | None = omit,
        limit: int | Omit | None = omit,
        oldest: str | dt.datetime | Omit | None = omit,
        latest: str | dt.datetime | Omit | None = omit,
        inclusive: bool | Omit | None = omit,
    ) -> AsyncPager[Message]:
        """List the messages of a conversation, newest first, without the replies in threads.

        Args:
            channel: Id of the conversation. Also accepted as `channel_id`.
            cursor: Cursor of the page, from `response_metadata.next_cursor` of the one before.
            limit: Records per page, 100 by default; a page may hold fewer, and others still follow. 1 to 999.
            oldest: Only messages after this timestamp, such as `1712345678.123456`; Unix time in seconds will
                do.
            latest: Only messages before this timestamp; now by default.
            inclusive: Whether messages at `oldest` and `latest` themselves are among them.
        """
        return self._pager(
            LIST,
            {
                "channel": channel,
                "cursor": cursor,
                "limit": limit,
                "oldest": oldest,
                "latest": latest,
                "inclusive": inclusive,
            },
            Message,
        )


class SyncChannelMessages(SyncStoredEntity["ChannelMessagesStoreColumn", "ChannelMessagesStoreRecord"]):
    """A message in a conversation. Sync version of `ChannelMessages`."""

    _stored = ("channel_messages", "ChannelMessagesStoreRecord")

    def list(
        self,
        channel: str,
        *,
        cursor: str | Omit | None = omit,
        limit: int | Omit | None = omit,
        oldest: str | dt.datetime | Omit | None = omit,
        latest: str | dt.datetime | Omit | None = omit,
        inclusive: bool | Omit | None = omit,
    ) -> SyncPage[Message]:
        """List the messages of a conversation, newest first, without the replies in threads.

        Args:
            channel: Id of the conversation. Also accepted as `channel_id`.
            cursor: Cursor of the page, from `response_metadata.next_cursor` of the one before.
            limit: Records per page, 100 by default; a page may hold fewer, and others still follow. 1 to 999.
            oldest: Only messages after this timestamp, such as `1712345678.123456`; Unix time in seconds will
                do.
            latest: Only messages before this timestamp; now by default.
            inclusive: Whether messages at `oldest` and `latest` themselves are among them.
        """
        return self._page(
            LIST,
            {
                "channel": channel,
                "cursor": cursor,
                "limit": limit,
                "oldest": oldest,
                "latest": latest,
                "inclusive": inclusive,
            },
            Message,
        )
