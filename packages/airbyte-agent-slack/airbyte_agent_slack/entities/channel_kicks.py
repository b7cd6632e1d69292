# Generated from specs/slack/connector.yaml by `connectorgen generate slack`. Do not edit.
"""The answer to a user who was removed from a conversation."""

from __future__ import annotations

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity

from .._operations.channel_kicks import CREATE
from ..models.channel_kicks import ChannelKick

__all__ = ["ChannelKicks", "SyncChannelKicks"]


class ChannelKicks(Entity):
    """The answer to a user who was removed from a conversation."""

    async def create(self, channel: str, user: str) -> ChannelKick:
        """Remove a user from a conversation.

        Args:
            channel: Id of the conversation. Also accepted as `channel_id`.
            user: Id of the user. Also accepted as `user_id`.
        """
        return await self._one(CREATE, {"channel": channel, "user": user}, ChannelKick)


class SyncChannelKicks(SyncEntity):
    """The answer to a user who was removed from a conversation. Sync version of `ChannelKicks`."""

    def create(self, channel: str, user: str) -> ChannelKick:
        """Remove a user from a conversation.

        Args:
            channel: Id of the conversation. Also accepted as `channel_id`.
            user: Id of the user. Also accepted as `user_id`.
        """
        return self._one(CREATE, {"channel": channel, "user": user}, ChannelKick)
