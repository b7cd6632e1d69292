# Generated from specs/slack/connector.yaml by `connectorgen generate slack`. Do not edit.
"""A message in a conversation."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.definition import Operation, Paging, Parameter
from airbyte_agent_sdk.types import Omit, omit

from ..models.channel_messages import ChannelMessagesRow, Message
from ..params.channel_messages import ChannelMessagesSearchQuery

__all__ = ["ChannelMessages", "SyncChannelMessages"]


class ChannelMessages(StoredEntity[ChannelMessagesSearchQuery, ChannelMessagesRow]):
    """A message in a conversation."""

    _stored = ("channel_messages", ChannelMessagesRow)

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
            limit: Records on a page, 100 where absent; a page may hold fewer, and others still follow. 1 to
                999.
            oldest: Only messages after this timestamp, such as `1712345678.123456`; Unix time in seconds will
                do.
            latest: Only messages before this timestamp; now where absent.
            inclusive: Whether messages at `oldest` and `latest` themselves are among them.
        """
        return self._pager(LIST, {
            "channel": channel, "cursor": cursor, "limit": limit, "oldest": oldest, "latest": latest,
            "inclusive": inclusive,
        }, Message)  # fmt: skip


class SyncChannelMessages(SyncStoredEntity[ChannelMessagesSearchQuery, ChannelMessagesRow]):
    """A message in a conversation; blocking twin of `ChannelMessages`."""

    _stored = ("channel_messages", ChannelMessagesRow)

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
            limit: Records on a page, 100 where absent; a page may hold fewer, and others still follow. 1 to
                999.
            oldest: Only messages after this timestamp, such as `1712345678.123456`; Unix time in seconds will
                do.
            latest: Only messages before this timestamp; now where absent.
            inclusive: Whether messages at `oldest` and `latest` themselves are among them.
        """
        return self._page(LIST, {
            "channel": channel, "cursor": cursor, "limit": limit, "oldest": oldest, "latest": latest,
            "inclusive": inclusive,
        }, Message)  # fmt: skip


# fmt: off
LIST = Operation(
    entity="channel_messages", action="list", method="GET", path="/conversations.history",
    parameters=(
        Parameter("channel", "query", {"type": "string"}, required=True, aliases={"channel_id": {}}),
        Parameter("cursor", "query", {"type": "string"}),
        Parameter("limit", "query", {"type": "integer", "minimum": 1, "maximum": 999}),
        Parameter("oldest", "query", {"type": "string", "format": "unix-time"}),
        Parameter("latest", "query", {"type": "string", "format": "unix-time"}),
        Parameter("inclusive", "query", {"type": "boolean"}),
    ),
    summary="List the messages of a conversation, newest first, without the replies in threads",
    records="$.messages", meta={"next_cursor": "$.response_metadata.next_cursor", "has_more": "$.has_more"},
    paging=Paging(strategy="cursor", param="cursor", next="next_cursor", page_size="limit"),
)
OPERATIONS: Mapping[str, Operation] = {"list": LIST}
