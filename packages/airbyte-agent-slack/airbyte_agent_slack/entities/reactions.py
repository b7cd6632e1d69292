# Generated from specs/slack/connector.yaml by `connectorgen generate slack`. Do not edit.
"""The answer to an emoji that was put to a message or taken from it."""

from __future__ import annotations

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity
from airbyte_agent_sdk.types import Omit, omit

from .._operations.reactions import CREATE, DELETE
from ..models.reactions import ReactionChange

__all__ = ["Reactions", "SyncReactions"]


class Reactions(Entity):
    """The answer to an emoji that was put to a message or taken from it."""

    async def create(self, channel: str, timestamp: str, name: str) -> ReactionChange:
        """React to a message with an emoji.

        Args:
            channel: Id of the conversation. Also accepted as `channel_id`.
            timestamp: Timestamp of the message. Also accepted as `ts`.
            name: Name of the emoji, without colons: `thumbsup`.
        """
        return await self._one(
            CREATE, {"channel": channel, "timestamp": timestamp, "name": name}, ReactionChange
        )

    async def delete(
        self,
        channel: str,
        timestamp: str,
        name: str,
        *,
        file: str | Omit | None = omit,
        file_comment: str | Omit | None = omit,
    ) -> ReactionChange:
        """Take the caller's reaction from a message.

        Args:
            channel: Id of the conversation. Also accepted as `channel_id`.
            timestamp: Timestamp of the message. Also accepted as `ts`.
            name: Name of the emoji, without colons: `thumbsup`.
            file: Id of a file to take it from.
            file_comment: Id of a file's comment to take it from.
        """
        return await self._one(
            DELETE,
            {
                "channel": channel,
                "timestamp": timestamp,
                "name": name,
                "file": file,
                "file_comment": file_comment,
            },
            ReactionChange,
        )


class SyncReactions(SyncEntity):
    """The answer to an emoji that was put to a message or taken from it. Sync version of `Reactions`."""

    def create(self, channel: str, timestamp: str, name: str) -> ReactionChange:
        """React to a message with an emoji.

        Args:
            channel: Id of the conversation. Also accepted as `channel_id`.
            timestamp: Timestamp of the message. Also accepted as `ts`.
            name: Name of the emoji, without colons: `thumbsup`.
        """
        return self._one(CREATE, {"channel": channel, "timestamp": timestamp, "name": name}, ReactionChange)

    def delete(
        self,
        channel: str,
        timestamp: str,
        name: str,
        *,
        file: str | Omit | None = omit,
        file_comment: str | Omit | None = omit,
    ) -> ReactionChange:
        """Take the caller's reaction from a message.

        Args:
            channel: Id of the conversation. Also accepted as `channel_id`.
            timestamp: Timestamp of the message. Also accepted as `ts`.
            name: Name of the emoji, without colons: `thumbsup`.
            file: Id of a file to take it from.
            file_comment: Id of a file's comment to take it from.
        """
        return self._one(
            DELETE,
            {
                "channel": channel,
                "timestamp": timestamp,
                "name": name,
                "file": file,
                "file_comment": file_comment,
            },
            ReactionChange,
        )
