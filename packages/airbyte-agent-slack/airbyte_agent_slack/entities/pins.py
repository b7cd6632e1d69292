# Generated from specs/slack/connector.yaml by `connectorgen generate slack`. Do not edit.
"""The answer to a message that was pinned."""

from __future__ import annotations

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity

from .._operations.pins import CREATE
from ..models.pins import Pin

__all__ = ["Pins", "SyncPins"]


class Pins(Entity):
    """The answer to a message that was pinned."""

    async def create(self, channel: str, timestamp: str) -> Pin:
        """Pin a message in its conversation.

        Args:
            channel: Id of the conversation. Also accepted as `channel_id`.
            timestamp: Timestamp of the message. Also accepted as `ts`.
        """
        return await self._one(CREATE, {"channel": channel, "timestamp": timestamp}, Pin)


class SyncPins(SyncEntity):
    """The answer to a message that was pinned. Sync version of `Pins`."""

    def create(self, channel: str, timestamp: str) -> Pin:
        """Pin a message in its conversation.

        Args:
            channel: Id of the conversation. Also accepted as `channel_id`.
            timestamp: Timestamp of the message. Also accepted as `ts`.
        """
        return self._one(CREATE, {"channel": channel, "timestamp": timestamp}, Pin)
