# Generated from specs/slack/connector.yaml by `connectorgen generate slack`. Do not edit.
"""The answer to a new topic for a conversation."""

from __future__ import annotations

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity

from .._operations.channel_topics import CREATE
from ..models.channel_topics import ChannelTopic

__all__ = ["ChannelTopics", "SyncChannelTopics"]


class ChannelTopics(Entity):
    """The answer to a new topic for a conversation."""

    async def create(self, channel: str, topic: str) -> ChannelTopic:
        """Set the topic of a conversation.

        Args:
            channel: Id of the conversation. Also accepted as `channel_id`.
            topic: New topic, without markup; "" clears it. At most 250 characters.
        """
        return await self._one(CREATE, {"channel": channel, "topic": topic}, ChannelTopic)


class SyncChannelTopics(SyncEntity):
    """The answer to a new topic for a conversation. Sync version of `ChannelTopics`."""

    def create(self, channel: str, topic: str) -> ChannelTopic:
        """Set the topic of a conversation.

        Args:
            channel: Id of the conversation. Also accepted as `channel_id`.
            topic: New topic, without markup; "" clears it. At most 250 characters.
        """
        return self._one(CREATE, {"channel": channel, "topic": topic}, ChannelTopic)
