# Generated from specs/gmail/connector.yaml by `connectorgen generate gmail`. Do not edit.
"""Messages untrash of Gmail."""

from __future__ import annotations

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity

from .._operations.messages_untrash import CREATE
from ..models.messages import Message

__all__ = ["MessagesUntrash", "SyncMessagesUntrash"]


class MessagesUntrash(Entity):
    """Messages untrash of Gmail."""

    async def create(self, message_id: str) -> Message:
        """Take a message out of the trash.

        Takes a message out of the trash.

        Args:
            message_id: Id of the message.
        """
        return await self._one(CREATE, {"messageId": message_id}, Message)


class SyncMessagesUntrash(SyncEntity):
    """Messages untrash of Gmail. Sync version of `MessagesUntrash`."""

    def create(self, message_id: str) -> Message:
        """Take a message out of the trash.

        Takes a message out of the trash.

        Args:
            message_id: Id of the message.
        """
        return self._one(CREATE, {"messageId": message_id}, Message)
