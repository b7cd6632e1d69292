# Generated from specs/slack/connector.yaml by `connectorgen generate slack`. Do not edit.
"""Channel invites of Slack."""

from __future__ import annotations

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity
from airbyte_agent_sdk.types import Omit, omit

from .._operations.channel_invites import CREATE
from ..models.channels import Channel

__all__ = ["ChannelInvites", "SyncChannelInvites"]


class ChannelInvites(Entity):
    """Channel invites of Slack."""

    async def create(self, channel: str, users: str, *, force: bool | Omit | None = omit) -> Channel:
        """Add users to a channel.

        Args:
            channel: Id of the channel. Also accepted as `channel_id`.
            users: Ids of the users, separated by commas; up to 100.
            force: Whether to add those who can be added where others cannot.
        """
        return await self._one(CREATE, {"channel": channel, "users": users, "force": force}, Channel)


class SyncChannelInvites(SyncEntity):
    """Channel invites of Slack. Sync version of `ChannelInvites`."""

    def create(self, channel: str, users: str, *, force: bool | Omit | None = omit) -> Channel:
        """Add users to a channel.

        Args:
            channel: Id of the channel. Also accepted as `channel_id`.
            users: Ids of the users, separated by commas; up to 100.
            force: Whether to add those who can be added where others cannot.
        """
        return self._one(CREATE, {"channel": channel, "users": users, "force": force}, Channel)
