# Generated from specs/slack/connector.yaml by `connectorgen generate slack`. Do not edit.
"""The answer to a new purpose for a conversation."""

from __future__ import annotations

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity

from .._operations.channel_purposes import CREATE
from ..models.channel_purposes import ChannelPurpose

__all__ = ["ChannelPurposes", "SyncChannelPurposes"]


class ChannelPurposes(Entity):
    """The answer to a new purpose for a conversation."""

    async def create(self, channel: str, purpose: str) -> ChannelPurpose:
        """Set the purpose of a conversation.

        Args:
            channel: Id of the conversation. Also accepted as `channel_id`.
            purpose: New purpose; "" clears it. At most 250 characters.
        """
        return await self._one(CREATE, {"channel": channel, "purpose": purpose}, ChannelPurpose)


class SyncChannelPurposes(SyncEntity):
    """The answer to a new purpose for a conversation. Sync version of `ChannelPurposes`."""

    def create(self, channel: str, purpose: str) -> ChannelPurpose:
        """Set the purpose of a conversation.

        Args:
            channel: Id of the conversation. Also accepted as `channel_id`.
            purpose: New purpose; "" clears it. At most 250 characters.
        """
        return self._one(CREATE, {"channel": channel, "purpose": purpose}, ChannelPurpose)
