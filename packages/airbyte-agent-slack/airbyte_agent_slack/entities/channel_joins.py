# Generated from specs/slack/connector.yaml by `connectorgen generate slack`. Do not edit.
"""Channel joins of Slack."""

from __future__ import annotations

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity

from .._operations.channel_joins import CREATE
from ..models.channels import Channel

__all__ = ["ChannelJoins", "SyncChannelJoins"]


class ChannelJoins(Entity):
    """Channel joins of Slack."""

    async def create(self, channel: str) -> Channel:
        """Join a public channel.

        Args:
            channel: Id of the channel. Also accepted as `channel_id`.
        """
        return await self._one(CREATE, {"channel": channel}, Channel)


class SyncChannelJoins(SyncEntity):
    """Channel joins of Slack. Sync version of `ChannelJoins`."""

    def create(self, channel: str) -> Channel:
        """Join a public channel.

        Args:
            channel: Id of the channel. Also accepted as `channel_id`.
        """
        return self._one(CREATE, {"channel": channel}, Channel)
