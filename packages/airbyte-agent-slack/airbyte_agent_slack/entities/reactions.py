# Generated from specs/slack/connector.yaml by `connectorgen generate slack`. Do not edit.
"""The answer to an emoji that was put to a message or taken from it."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity
from airbyte_agent_sdk.definition import Operation, Parameter
from airbyte_agent_sdk.types import Omit, omit

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
            CREATE, {"channel": channel, "timestamp": timestamp, "name": name}, ReactionChange,
        )  # fmt: skip

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
        return await self._one(DELETE, {
            "channel": channel, "timestamp": timestamp, "name": name, "file": file,
            "file_comment": file_comment,
        }, ReactionChange)  # fmt: skip


class SyncReactions(SyncEntity):
    """The answer to an emoji that was put to a message or taken from it; blocking twin of `Reactions`."""

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
        return self._one(DELETE, {
            "channel": channel, "timestamp": timestamp, "name": name, "file": file,
            "file_comment": file_comment,
        }, ReactionChange)  # fmt: skip


# fmt: off
CREATE = Operation(
    entity="reactions", action="create", method="POST", path="/reactions.add",
    parameters=(
        Parameter("channel", "body", {"type": "string"}, required=True, aliases={"channel_id": {}}),
        Parameter("timestamp", "body", {"type": "string"}, required=True, aliases={"ts": {}}),
        Parameter("name", "body", {"type": "string"}, required=True),
    ),
    summary="React to a message with an emoji", body="json",
)
DELETE = Operation(
    entity="reactions", action="delete", method="POST", path="/reactions.remove",
    parameters=(
        Parameter("channel", "body", {"type": "string"}, required=True, aliases={"channel_id": {}}),
        Parameter("timestamp", "body", {"type": "string"}, required=True, aliases={"ts": {}}),
        Parameter("name", "body", {"type": "string"}, required=True),
        Parameter("file", "body", {"type": "string"}),
        Parameter("file_comment", "body", {"type": "string"}),
    ),
    summary="Take the caller's reaction from a message", body="json",
)
OPERATIONS: Mapping[str, Operation] = {"create": CREATE, "delete": DELETE}
