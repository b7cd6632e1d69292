# Generated from specs/gmail/connector.yaml by `connectorgen generate gmail`. Do not edit.
"""Messages trash of Gmail."""

from __future__ import annotations

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity

from .._operations.messages_trash import CREATE
from ..models.messages import Message

__all__ = ["MessagesTrash", "SyncMessagesTrash"]


class MessagesTrash(Entity):
    """Messages trash of Gmail."""

    async def create(self, message_id: str) -> Message:
        """Move a message to the trash.

        Moves a message to the trash, which is emptied after 30 days.

        Args:
            message_id: Id of the message.
        """
        return await self._one(CREATE, {"messageId": message_id}, Message)


class SyncMessagesTrash(SyncEntity):
    """Messages trash of Gmail. Sync version of `MessagesTrash`."""

    def create(self, message_id: str) -> Message:
        """Move a message to the trash.

        Moves a message to the trash, which is emptied after 30 days.

        Args:
            message_id: Id of the message.
        """
        return self._one(CREATE, {"messageId": message_id}, Message)
