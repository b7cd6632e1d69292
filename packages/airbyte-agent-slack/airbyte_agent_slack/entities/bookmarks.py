# Generated from specs/slack/connector.yaml by `connectorgen generate slack`. Do not edit.
"""A link at the top of a channel."""

from __future__ import annotations

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity
from airbyte_agent_sdk.types import Omit, omit

from .._operations.bookmarks import CREATE
from ..models.bookmarks import Bookmark

__all__ = ["Bookmarks", "SyncBookmarks"]


class Bookmarks(Entity):
    """A link at the top of a channel."""

    async def create(
        self,
        channel_id: str,
        title: str,
        type: str,
        *,
        link: str | Omit | None = omit,
        emoji: str | Omit | None = omit,
        entity_id: str | Omit | None = omit,
        parent_id: str | Omit | None = omit,
    ) -> Bookmark:
        """Add a link to the top of a channel.

        Not tested against the live API. Slack's OpenAPI document, which is of 2021, has no bookmarks;
        parameters and answer are from its method pages.

        Args:
            channel_id: Id of the channel. Also accepted as `channel`.
            title: Text shown.
            type: Kind of bookmark: `link`.
            link: Where it leads, a URL; links need it.
            emoji: Emoji before the title, such as `:books:`.
            entity_id: Id of a message or file to lead to.
            parent_id: Id of the folder of bookmarks to put it in.
        """
        return await self._one(
            CREATE,
            {
                "channel_id": channel_id,
                "title": title,
                "type": type,
                "link": link,
                "emoji": emoji,
                "entity_id": entity_id,
                "parent_id": parent_id,
            },
            Bookmark,
        )


class SyncBookmarks(SyncEntity):
    """A link at the top of a channel. Sync version of `Bookmarks`."""

    def create(
        self,
        channel_id: str,
        title: str,
        type: str,
        *,
        link: str | Omit | None = omit,
        emoji: str | Omit | None = omit,
        entity_id: str | Omit | None = omit,
        parent_id: str | Omit | None = omit,
    ) -> Bookmark:
        """Add a link to the top of a channel.

        Not tested against the live API. Slack's OpenAPI document, which is of 2021, has no bookmarks;
        parameters and answer are from its method pages.

        Args:
            channel_id: Id of the channel. Also accepted as `channel`.
            title: Text shown.
            type: Kind of bookmark: `link`.
            link: Where it leads, a URL; links need it.
            emoji: Emoji before the title, such as `:books:`.
            entity_id: Id of a message or file to lead to.
            parent_id: Id of the folder of bookmarks to put it in.
        """
        return self._one(
            CREATE,
            {
                "channel_id": channel_id,
                "title": title,
                "type": type,
                "link": link,
                "emoji": emoji,
                "entity_id": entity_id,
                "parent_id": parent_id,
            },
            Bookmark,
        )
