# Generated from specs/slack/connector.yaml by `connectorgen generate slack`. Do not edit.
"""Records of `scheduled_messages`."""

from __future__ import annotations

from airbyte_agent_sdk.records import Record

from .shared import Block, BotProfile


class ScheduledMessageMessage(Record):
    """The message to be sent."""

    type: str
    """Kind of message, such as `delayed_message`."""
    text: str
    """Text in Slack's markup."""
    user: str | None = None
    """Id of the user it is sent as."""
    bot_id: str | None = None
    """Id of the bot that sends it."""
    team: str | None = None
    """Id of the workspace."""
    username: str | None = None
    """Name of the sender, where a bot chose one."""
    blocks: list[Block] | None = None
    """Layout blocks that make up the message."""
    bot_profile: BotProfile | None = None


class ScheduledMessage(Record):
    """A message that will be sent later."""

    ok: bool
    """True."""
    channel: str
    """Id of the conversation."""
    scheduled_message_id: str
    """Id of the scheduled message, `Q...`."""
    post_at: int | str
    """When it will be sent, Unix time in seconds, as a number or its digits."""
    message: ScheduledMessageMessage | None = None
    """The message to be sent."""
