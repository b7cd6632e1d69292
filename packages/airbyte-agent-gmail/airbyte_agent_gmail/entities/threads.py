# Generated from specs/gmail/connector.yaml by `connectorgen generate gmail`. Do not edit.
"""A conversation."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.threads import GET, LIST
from ..models.threads import Thread

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.threads import ThreadsStoreColumn, ThreadsStoreRecord  # noqa: F401

__all__ = ["SyncThreads", "Threads"]


class Threads(StoredEntity["ThreadsStoreColumn", "ThreadsStoreRecord"]):
    """A conversation."""

    _stored = ("threads", "ThreadsStoreRecord")

    def list(
        self,
        *,
        max_results: int | Omit | None = omit,
        page_token: str | Omit | None = omit,
        q: str | Omit | None = omit,
        label_ids: str | Sequence[str] | Omit | None = omit,
        include_spam_trash: bool | Omit | None = omit,
    ) -> AsyncPager[Thread]:
        """List threads.

        Ids and snippets of threads, newest first. Get a thread for its messages.

        Args:
            max_results: Threads per page; 100 by default. 1 to 500.
            page_token: Token of the page, from the previous page.
            q: Only threads that match this search, as in the search box of Gmail: `from:ann@example.com
                is:unread`.
            label_ids: Only threads that have all of these labels.
            include_spam_trash: Whether to list threads in spam and trash too.
        """
        return self._pager(
            LIST,
            {
                "maxResults": max_results,
                "pageToken": page_token,
                "q": q,
                "labelIds": label_ids,
                "includeSpamTrash": include_spam_trash,
            },
            Thread,
        )

    async def get(
        self,
        thread_id: str,
        *,
        format: Literal["full", "metadata", "minimal"] | str | Omit | None = omit,
        metadata_headers: str | Sequence[str] | Omit | None = omit,
    ) -> Thread:
        """Get a thread.

        A thread with its messages.

        Args:
            thread_id: Id of the thread.
            format: How much of the messages to return; full by default. One of `full`, `metadata`, `minimal`.
            metadata_headers: Headers to return in the format metadata.
        """
        return await self._one(
            GET, {"threadId": thread_id, "format": format, "metadataHeaders": metadata_headers}, Thread
        )


class SyncThreads(SyncStoredEntity["ThreadsStoreColumn", "ThreadsStoreRecord"]):
    """A conversation. Sync version of `Threads`."""

    _stored = ("threads", "ThreadsStoreRecord")

    def list(
        self,
        *,
        max_results: int | Omit | None = omit,
        page_token: str | Omit | None = omit,
        q: str | Omit | None = omit,
        label_ids: str | Sequence[str] | Omit | None = omit,
        include_spam_trash: bool | Omit | None = omit,
    ) -> SyncPage[Thread]:
        """List threads.

        Ids and snippets of threads, newest first. Get a thread for its messages.

        Args:
            max_results: Threads per page; 100 by default. 1 to 500.
            page_token: Token of the page, from the previous page.
            q: Only threads that match this search, as in the search box of Gmail: `from:ann@example.com
                is:unread`.
            label_ids: Only threads that have all of these labels.
            include_spam_trash: Whether to list threads in spam and trash too.
        """
        return self._page(
            LIST,
            {
                "maxResults": max_results,
                "pageToken": page_token,
                "q": q,
                "labelIds": label_ids,
                "includeSpamTrash": include_spam_trash,
            },
            Thread,
        )

    def get(
        self,
        thread_id: str,
        *,
        format: Literal["full", "metadata", "minimal"] | str | Omit | None = omit,
        metadata_headers: str | Sequence[str] | Omit | None = omit,
    ) -> Thread:
        """Get a thread.

        A thread with its messages.

        Args:
            thread_id: Id of the thread.
            format: How much of the messages to return; full by default. One of `full`, `metadata`, `minimal`.
            metadata_headers: Headers to return in the format metadata.
        """
        return self._one(
            GET, {"threadId": thread_id, "format": format, "metadataHeaders": metadata_headers}, Thread
        )
