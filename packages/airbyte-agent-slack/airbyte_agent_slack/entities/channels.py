# Generated from specs/slack/connector.yaml by `connectorgen generate slack`. Do not edit.
"""A conversation: a public or private channel, a direct message or one of a group."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.channels import CREATE, GET, LIST, UPDATE
from ..models.channels import Channel

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.channels import ChannelsStoreColumn, ChannelsStoreRecord  # noqa: F401

__all__ = ["Channels", "SyncChannels"]


class Channels(StoredEntity["ChannelsStoreColumn", "ChannelsStoreRecord"]):
    """A conversation: a public or private channel, a direct message or one of a group."""

    _stored = ("channels", "ChannelsStoreRecord")

    def list(
        self,
        *,
        cursor: str | Omit | None = omit,
        limit: int | Omit | None = omit,
        types: Sequence[str] | str | Omit | None = omit,
        exclude_archived: bool | Omit | None = omit,
    ) -> AsyncPager[Channel]:
        """List conversations. Without `types` only public channels come.

        Args:
            cursor: Cursor of the page, from `response_metadata.next_cursor` of the one before.
            limit: Records per page, 100 by default; a page may hold fewer, and others still follow. 1 to
                1,000.
            types: Kinds of conversations, separated by commas: `public_channel`, `private_channel`, `mpim`,
                `im`.
            exclude_archived: Whether archived ones are left out.
        """
        return self._pager(
            LIST,
            {"cursor": cursor, "limit": limit, "types": types, "exclude_archived": exclude_archived},
            Channel,
        )

    async def get(self, channel: str) -> Channel:
        """Get a conversation.

        Args:
            channel: Id of the conversation. Also accepted as `channel_id`.
        """
        return await self._one(GET, {"channel": channel}, Channel)

    async def create(self, name: str, *, is_private: bool | Omit | None = omit) -> Channel:
        """Create a channel.

        Args:
            name: Name of up to 80 characters: small letters, digits, hyphens and underscores. At most 80
                characters.
            is_private: Whether only members see it.
        """
        return await self._one(CREATE, {"name": name, "is_private": is_private}, Channel)

    async def update(self, channel: str, name: str) -> Channel:
        """Rename a channel.

        Args:
            channel: Id of the channel. Also accepted as `channel_id`.
            name: Name of up to 80 characters: small letters, digits, hyphens and underscores. At most 80
                characters.
        """
        return await self._one(UPDATE, {"channel": channel, "name": name}, Channel)


class SyncChannels(SyncStoredEntity["ChannelsStoreColumn", "ChannelsStoreRecord"]):
    """A conversation: a public or private channel, a direct message or one of a group. Sync version of
    `Channels`.
    """

    _stored = ("channels", "ChannelsStoreRecord")

    def list(
        self,
        *,
        cursor: str | Omit | None = omit,
        limit: int | Omit | None = omit,
        types: Sequence[str] | str | Omit | None = omit,
        exclude_archived: bool | Omit | None = omit,
    ) -> SyncPage[Channel]:
        """List conversations. Without `types` only public channels come.

        Args:
            cursor: Cursor of the page, from `response_metadata.next_cursor` of the one before.
            limit: Records per page, 100 by default; a page may hold fewer, and others still follow. 1 to
                1,000.
            types: Kinds of conversations, separated by commas: `public_channel`, `private_channel`, `mpim`,
                `im`.
            exclude_archived: Whether archived ones are left out.
        """
        return self._page(
            LIST,
            {"cursor": cursor, "limit": limit, "types": types, "exclude_archived": exclude_archived},
            Channel,
        )

    def get(self, channel: str) -> Channel:
        """Get a conversation.

        Args:
            channel: Id of the conversation. Also accepted as `channel_id`.
        """
        return self._one(GET, {"channel": channel}, Channel)

    def create(self, name: str, *, is_private: bool | Omit | None = omit) -> Channel:
        """Create a channel.

        Args:
            name: Name of up to 80 characters: small letters, digits, hyphens and underscores. At most 80
                characters.
            is_private: Whether only members see it.
        """
        return self._one(CREATE, {"name": name, "is_private": is_private}, Channel)

    def update(self, channel: str, name: str) -> Channel:
        """Rename a channel.

        Args:
            channel: Id of the channel. Also accepted as `channel_id`.
            name: Name of up to 80 characters: small letters, digits, hyphens and underscores. At most 80
                characters.
        """
        return self._one(UPDATE, {"channel": channel, "name": name}, Channel)
