# Generated from specs/slack/connector.yaml by `connectorgen generate slack`. Do not edit.
"""A message of a thread: the one it begins with, or a reply."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.threads import LIST
from ..models.threads import ThreadMessage

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.threads import ThreadsStoreColumn, ThreadsStoreRecord  # noqa: F401

__all__ = ["SyncThreads", "Threads"]


class Threads(StoredEntity["ThreadsStoreColumn", "ThreadsStoreRecord"]):
    """A message of a thread: the one it begins with, or a reply."""

    _stored = ("threads", "ThreadsStoreRecord")

    def list(
        self,
        channel: str,
        *,
        ts: str | Omit | None = omit,
        cursor: str | Omit | None = omit,
        limit: int | Omit | None = omit,
        oldest: str | dt.datetime | Omit | None = omit,
        latest: str | dt.datetime | Omit | None = omit,
        inclusive: bool | Omit | None = omit,
    ) -> AsyncPager[ThreadMessage]:
        """List the messages of a thread: the one it begins with on every page, and the replies, oldest first.

        Args:
            channel: Id of the conversation. Also accepted as `channel_id`.
            ts: Timestamp of the message that the thread begins with; Slack refuses the call without it. Also
                accepted as `thread_ts`, `timestamp`.
            cursor: Cursor of the page, from `response_metadata.next_cursor` of the one before.
            limit: Records per page, 1000 by default; a page may hold fewer, and others still follow. 1 to
                1,000.
            oldest: Only messages after this timestamp, such as `1712345678.123456`; Unix time in seconds will
                do.
            latest: Only messages before this timestamp; now by default.
            inclusive: Whether messages at `oldest` and `latest` themselves are among them.
        """
        return self._pager(
            LIST,
            {
                "channel": channel,
                "ts": ts,
                "cursor": cursor,
                "limit": limit,
                "oldest": oldest,
                "latest": latest,
                "inclusive": inclusive,
            },
            ThreadMessage,
        )


class SyncThreads(SyncStoredEntity["ThreadsStoreColumn", "ThreadsStoreRecord"]):
    """A message of a thread: the one it begins with, or a reply. Sync version of `Threads`."""

    _stored = ("threads", "ThreadsStoreRecord")

    def list(
        self,
        channel: str,
        *,
        ts: str | Omit | None = omit,
        cursor: str | Omit | None = omit,
        limit: int | Omit | None = omit,
        oldest: str | dt.datetime | Omit | None = omit,
        latest: str | dt.datetime | Omit | None = omit,
        inclusive: bool | Omit | None = omit,
    ) -> SyncPage[ThreadMessage]:
        """List the messages of a thread: the one it begins with on every page, and the replies, oldest first.

        Args:
            channel: Id of the conversation. Also accepted as `channel_id`.
            ts: Timestamp of the message that the thread begins with; Slack refuses the call without it. Also
                accepted as `thread_ts`, `timestamp`.
            cursor: Cursor of the page, from `response_metadata.next_cursor` of the one before.
            limit: Records per page, 1000 by default; a page may hold fewer, and others still follow. 1 to
                1,000.
            oldest: Only messages after this timestamp, such as `1712345678.123456`; Unix time in seconds will
                do.
            latest: Only messages before this timestamp; now by default.
            inclusive: Whether messages at `oldest` and `latest` themselves are among them.
        """
        return self._page(
            LIST,
            {
                "channel": channel,
                "ts": ts,
                "cursor": cursor,
                "limit": limit,
                "oldest": oldest,
                "latest": latest,
                "inclusive": inclusive,
            },
            ThreadMessage,
        )
