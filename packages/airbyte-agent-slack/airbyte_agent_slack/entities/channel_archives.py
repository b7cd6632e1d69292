# Generated from specs/slack/connector.yaml by `connectorgen generate slack`. Do not edit.
"""The answer to a conversation that was archived."""

from __future__ import annotations

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity

from .._operations.channel_archives import CREATE
from ..models.channel_archives import ChannelArchive

__all__ = ["ChannelArchives", "SyncChannelArchives"]


class ChannelArchives(Entity):
    """The answer to a conversation that was archived."""

    async def create(self, channel: str) -> ChannelArchive:
        """Archive a conversation.

        Args:
            channel: Id of the conversation. Also accepted as `channel_id`.
        """
        return await self._one(CREATE, {"channel": channel}, ChannelArchive)


class SyncChannelArchives(SyncEntity):
    """The answer to a conversation that was archived. Sync version of `ChannelArchives`."""

    def create(self, channel: str) -> ChannelArchive:
        """Archive a conversation.

        Args:
            channel: Id of the conversation. Also accepted as `channel_id`.
        """
        return self._one(CREATE, {"channel": channel}, ChannelArchive)
