# Generated from specs/zendesk-chat/connector.yaml by `connectorgen generate zendesk-chat`. Do not edit.
"""A chat, or a message that a visitor left while nobody was there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.chats import GET, LIST
from ..models.chats import Chat

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.chats import ChatsStoreColumn, ChatsStoreRecord  # noqa: F401

__all__ = ["Chats", "SyncChats"]


class Chats(StoredEntity["ChatsStoreColumn", "ChatsStoreRecord"]):
    """A chat, or a message that a visitor left while nobody was there."""

    _stored = ("chats", "ChatsStoreRecord")

    def list(
        self,
        *,
        start_time: int | Omit | None = omit,
        limit: int | Omit | None = omit,
        fields: str | Omit | None = omit,
    ) -> AsyncPager[Chat]:
        """List chats that began or changed since a time.

        Oldest changes first. `meta.end_time` of the last page is the `start_time` of the next export.

        Args:
            start_time: Time to begin at, in seconds since 1970 UTC; at least five minutes ago. At least 0.
            limit: Most records on a page; 1,000 if left out. 1 to 1,000.
            fields: Fields of each record, as in `chats(id,rating)`. Default: `chats(*)`.
        """
        return self._pager(LIST, {"start_time": start_time, "limit": limit, "fields": fields}, Chat)

    async def get(self, chat_id: str) -> Chat:
        """Get a chat.

        Args:
            chat_id: Id of the chat.
        """
        return await self._one(GET, {"chat_id": chat_id}, Chat)


class SyncChats(SyncStoredEntity["ChatsStoreColumn", "ChatsStoreRecord"]):
    """A chat, or a message that a visitor left while nobody was there. Sync version of `Chats`."""

    _stored = ("chats", "ChatsStoreRecord")

    def list(
        self,
        *,
        start_time: int | Omit | None = omit,
        limit: int | Omit | None = omit,
        fields: str | Omit | None = omit,
    ) -> SyncPage[Chat]:
        """List chats that began or changed since a time.

        Oldest changes first. `meta.end_time` of the last page is the `start_time` of the next export.

        Args:
            start_time: Time to begin at, in seconds since 1970 UTC; at least five minutes ago. At least 0.
            limit: Most records on a page; 1,000 if left out. 1 to 1,000.
            fields: Fields of each record, as in `chats(id,rating)`. Default: `chats(*)`.
        """
        return self._page(LIST, {"start_time": start_time, "limit": limit, "fields": fields}, Chat)

    def get(self, chat_id: str) -> Chat:
        """Get a chat.

        Args:
            chat_id: Id of the chat.
        """
        return self._one(GET, {"chat_id": chat_id}, Chat)
