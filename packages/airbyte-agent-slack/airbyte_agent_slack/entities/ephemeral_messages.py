# Generated from specs/slack/connector.yaml by `connectorgen generate slack`. Do not edit.
"""A message that one user alone sees, until they reload."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity
from airbyte_agent_sdk.types import Omit, omit

from .._operations.ephemeral_messages import CREATE
from ..models.ephemeral_messages import EphemeralMessage
from ..params.shared import AttachmentParam, BlockParam

__all__ = ["EphemeralMessages", "SyncEphemeralMessages"]


class EphemeralMessages(Entity):
    """A message that one user alone sees, until they reload."""

    async def create(
        self,
        channel: str,
        user: str,
        text: str,
        *,
        thread_ts: str | Omit | None = omit,
        blocks: Sequence[BlockParam | Mapping[str, Any]] | Omit | None = omit,
        mrkdwn: bool | Omit | None = omit,
        attachments: Sequence[AttachmentParam | Mapping[str, Any]] | Omit | None = omit,
        parse: Literal["none", "full"] | str | Omit | None = omit,
        link_names: bool | Omit | None = omit,
        username: str | Omit | None = omit,
        icon_emoji: str | Omit | None = omit,
        icon_url: str | Omit | None = omit,
        as_user: bool | Omit | None = omit,
    ) -> EphemeralMessage:
        """Send a message that only one member of a conversation sees, and that is gone when they reload.

        Args:
            channel: Id of the conversation. Also accepted as `channel_id`.
            user: Id of the user who sees it; must be a member. Also accepted as `user_id`.
            text: Text in Slack's markup; beside `blocks` it is what notifications show.
            thread_ts: Timestamp of a message to reply to; the first one of its thread.
            blocks: Layout blocks that make up the message. At most 50 items.
            mrkdwn: Whether Slack's markup in the text counts; true by default.
            attachments: Secondary content, in the older format. At most 100 items.
            parse: How the text is read: `none` leaves names and links as they are, `full` makes links of
                them.
            link_names: Whether @names and #channels in the text become links.
            username: Name to write as; needs the scope chat:write.customize.
            icon_emoji: Emoji to show as the writer, such as `:robot_face:`; needs the scope
                chat:write.customize.
            icon_url: Picture to show as the writer, a URL; needs the scope chat:write.customize.
            as_user: Whether to write as the user whose token it is; apps of the old kind only.
        """
        return await self._one(
            CREATE,
            {
                "channel": channel,
                "user": user,
                "text": text,
                "thread_ts": thread_ts,
                "blocks": blocks,
                "mrkdwn": mrkdwn,
                "attachments": attachments,
                "parse": parse,
                "link_names": link_names,
                "username": username,
                "icon_emoji": icon_emoji,
                "icon_url": icon_url,
                "as_user": as_user,
            },
            EphemeralMessage,
        )


class SyncEphemeralMessages(SyncEntity):
    """A message that one user alone sees, until they reload. Sync version of `EphemeralMessages`."""

    def create(
        self,
        channel: str,
        user: str,
        text: str,
        *,
        thread_ts: str | Omit | None = omit,
        blocks: Sequence[BlockParam | Mapping[str, Any]] | Omit | None = omit,
        mrkdwn: bool | Omit | None = omit,
        attachments: Sequence[AttachmentParam | Mapping[str, Any]] | Omit | None = omit,
        parse: Literal["none", "full"] | str | Omit | None = omit,
        link_names: bool | Omit | None = omit,
        username: str | Omit | None = omit,
        icon_emoji: str | Omit | None = omit,
        icon_url: str | Omit | None = omit,
        as_user: bool | Omit | None = omit,
    ) -> EphemeralMessage:
        """Send a message that only one member of a conversation sees, and that is gone when they reload.

        Args:
            channel: Id of the conversation. Also accepted as `channel_id`.
            user: Id of the user who sees it; must be a member. Also accepted as `user_id`.
            text: Text in Slack's markup; beside `blocks` it is what notifications show.
            thread_ts: Timestamp of a message to reply to; the first one of its thread.
            blocks: Layout blocks that make up the message. At most 50 items.
            mrkdwn: Whether Slack's markup in the text counts; true by default.
            attachments: Secondary content, in the older format. At most 100 items.
            parse: How the text is read: `none` leaves names and links as they are, `full` makes links of
                them.
            link_names: Whether @names and #channels in the text become links.
            username: Name to write as; needs the scope chat:write.customize.
            icon_emoji: Emoji to show as the writer, such as `:robot_face:`; needs the scope
                chat:write.customize.
            icon_url: Picture to show as the writer, a URL; needs the scope chat:write.customize.
            as_user: Whether to write as the user whose token it is; apps of the old kind only.
        """
        return self._one(
            CREATE,
            {
                "channel": channel,
                "user": user,
                "text": text,
                "thread_ts": thread_ts,
                "blocks": blocks,
                "mrkdwn": mrkdwn,
                "attachments": attachments,
                "parse": parse,
                "link_names": link_names,
                "username": username,
                "icon_emoji": icon_emoji,
                "icon_url": icon_url,
                "as_user": as_user,
            },
            EphemeralMessage,
        )
