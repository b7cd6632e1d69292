# Generated from specs/slack/connector.yaml by `connectorgen generate slack`. Do not edit.
"""Records of `channel_messages`."""

from __future__ import annotations

from airbyte_agent_sdk.records import Record

from .shared import Attachment, Block, BotProfile, File, MessageAuthor, MessageEdit, MessageIcons, Reaction


class Message(Record):
    """A message in a conversation."""

    type: str
    """Always `message`."""
    subtype: str | None = None
    """Kind of message, such as `channel_join` or `bot_message`; absent for one that a user wrote."""
    ts: str
    """Timestamp of the message, such as `1712345678.123456`, which is its id in the channel."""
    user: str | None = None
    """Id of the user who wrote it."""
    text: str
    """Text in Slack's markup."""
    thread_ts: str | None = None
    """Timestamp of the message that the thread begins with."""
    team: str | None = None
    """Id of the workspace of the writer."""
    channel: str | None = None
    """Id of the conversation; only some answers have it."""
    client_msg_id: str | None = None
    """Id that the client gave it, a UUID."""
    blocks: list[Block] | None = None
    """Layout blocks that make up the message."""
    attachments: list[Attachment] | None = None
    """Secondary content, such as previews of links."""
    files: list[File] | None = None
    """Files shared in it."""
    reactions: list[Reaction] | None = None
    """Emoji that users reacted with."""
    parent_user_id: str | None = None
    """Id of the user who began the thread; replies have it."""
    reply_count: int | None = None
    """Number of replies in the thread; only the first message has it."""
    reply_users_count: int | None = None
    """Number of users who replied."""
    reply_users: list[str] | None = None
    """Ids of some users who replied."""
    latest_reply: str | None = None
    """Timestamp of the latest reply."""
    is_locked: bool | None = None
    """Whether the thread takes no more replies."""
    subscribed: bool | None = None
    """Whether the caller follows the thread."""
    last_read: str | None = None
    """Timestamp of the last reply the caller has read."""
    unread_count: int | None = None
    """Number of replies the caller has not read."""
    edited: MessageEdit | None = None
    """The last change; absent where there was none."""
    pinned_to: list[str] | None = None
    """Ids of the conversations it is pinned in."""
    is_starred: bool | None = None
    """Whether the caller has saved it."""
    permalink: str | None = None
    """Page of the message."""
    bot_id: str | None = None
    """Id of the bot that wrote it."""
    app_id: str | None = None
    """Id of the app that wrote it."""
    bot_profile: BotProfile | None = None
    username: str | None = None
    """Name of the writer, where a bot chose one."""
    icons: MessageIcons | None = None
    """Picture of the writer, where a bot chose one."""
    user_profile: MessageAuthor | None = None
    user_team: str | None = None
    """Id of the writer's home workspace."""
    source_team: str | None = None
    """Id of the workspace it was sent from."""
    inviter: str | None = None
    """Id of the user who invited the one who joined."""
    topic: str | None = None
    """New topic, in a message that tells of it."""
    purpose: str | None = None
    """New purpose, in a message that tells of it."""
    old_name: str | None = None
    """Name before, in a message that tells of a new one."""
    name: str | None = None
    """New name, in a message that tells of it."""
    upload: bool | None = None
    """Whether it came with the files that it shares."""
    display_as_bot: bool | None = None
    """Whether it is shown as written by a bot."""
    is_intro: bool | None = None
    """Whether it introduces a file's comment."""
    is_delayed_message: bool | None = None
    """Whether it was scheduled."""
