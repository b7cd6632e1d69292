# Generated from specs/slack/connector.yaml by `connectorgen generate slack`. Do not edit.
"""A message that was sent, changed or deleted."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity
from airbyte_agent_sdk.types import Omit, omit

from .._operations.messages import CREATE, DELETE, UPDATE
from ..models.messages import PostedMessage
from ..params.shared import AttachmentParam, BlockParam

__all__ = ["Messages", "SyncMessages"]


class Messages(Entity):
    """A message that was sent, changed or deleted."""

    async def create(
        self,
        channel: str,
        text: str,
        *,
        thread_ts: str | Omit | None = omit,
        reply_broadcast: bool | Omit | None = omit,
        unfurl_links: bool | Omit | None = omit,
        unfurl_media: bool | Omit | None = omit,
        blocks: Sequence[BlockParam | Mapping[str, Any]] | Omit | None = omit,
        mrkdwn: bool | Omit | None = omit,
        attachments: Sequence[AttachmentParam | Mapping[str, Any]] | Omit | None = omit,
        parse: Literal["none", "full"] | str | Omit | None = omit,
        link_names: bool | Omit | None = omit,
        username: str | Omit | None = omit,
        icon_emoji: str | Omit | None = omit,
        icon_url: str | Omit | None = omit,
        as_user: bool | Omit | None = omit,
    ) -> PostedMessage:
        """Send a message.

        Args:
            channel: Id of the conversation, or of a user to write to them directly; the name of a public
                channel will do. Also accepted as `channel_id`.
            text: Text in Slack's markup; beside `blocks` it is what notifications show.
            thread_ts: Timestamp of a message to reply to; the first one of its thread.
            reply_broadcast: Whether a reply is shown in the conversation too.
            unfurl_links: Whether links to texts get a preview.
            unfurl_media: Whether links to pictures and videos get a preview.
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
                "text": text,
                "thread_ts": thread_ts,
                "reply_broadcast": reply_broadcast,
                "unfurl_links": unfurl_links,
                "unfurl_media": unfurl_media,
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
            PostedMessage,
        )

    async def update(
        self,
        channel: str,
        ts: str,
        text: str,
        *,
        blocks: Sequence[BlockParam | Mapping[str, Any]] | Omit | None = omit,
        attachments: Sequence[AttachmentParam | Mapping[str, Any]] | Omit | None = omit,
        parse: Literal["none", "full"] | str | Omit | None = omit,
        link_names: bool | Omit | None = omit,
        as_user: bool | Omit | None = omit,
    ) -> PostedMessage:
        """Change a message that the caller has sent.

        Args:
            channel: Id of the conversation. Also accepted as `channel_id`.
            ts: Timestamp of the message. Also accepted as `timestamp`.
            text: New text.
            blocks: New layout blocks; an empty list removes them, and they stay by default unless the text is
                all there is. At most 50 items.
            attachments: New secondary content; an empty list removes it. At most 100 items.
            parse: How the text is read: `none` leaves names and links as they are, `full` makes links of
                them.
            link_names: Whether @names and #channels in the text become links.
            as_user: Whether to write as the user whose token it is; apps of the old kind only.
        """
        return await self._one(
            UPDATE,
            {
                "channel": channel,
                "ts": ts,
                "text": text,
                "blocks": blocks,
                "attachments": attachments,
                "parse": parse,
                "link_names": link_names,
                "as_user": as_user,
            },
            PostedMessage,
        )

    async def delete(self, channel: str, ts: str, *, as_user: bool | Omit | None = omit) -> PostedMessage:
        """Delete a message that the caller has sent, or any where the token is an administrator's.

        Args:
            channel: Id of the conversation. Also accepted as `channel_id`.
            ts: Timestamp of the message. Also accepted as `timestamp`.
            as_user: Whether to write as the user whose token it is; apps of the old kind only.
        """
        return await self._one(DELETE, {"channel": channel, "ts": ts, "as_user": as_user}, PostedMessage)


class SyncMessages(SyncEntity):
    """A message that was sent, changed or deleted. Sync version of `Messages`."""

    def create(
        self,
        channel: str,
        text: str,
        *,
        thread_ts: str | Omit | None = omit,
        reply_broadcast: bool | Omit | None = omit,
        unfurl_links: bool | Omit | None = omit,
        unfurl_media: bool | Omit | None = omit,
        blocks: Sequence[BlockParam | Mapping[str, Any]] | Omit | None = omit,
        mrkdwn: bool | Omit | None = omit,
        attachments: Sequence[AttachmentParam | Mapping[str, Any]] | Omit | None = omit,
        parse: Literal["none", "full"] | str | Omit | None = omit,
        link_names: bool | Omit | None = omit,
        username: str | Omit | None = omit,
        icon_emoji: str | Omit | None = omit,
        icon_url: str | Omit | None = omit,
        as_user: bool | Omit | None = omit,
    ) -> PostedMessage:
        """Send a message.

        Args:
            channel: Id of the conversation, or of a user to write to them directly; the name of a public
                channel will do. Also accepted as `channel_id`.
            text: Text in Slack's markup; beside `blocks` it is what notifications show.
            thread_ts: Timestamp of a message to reply to; the first one of its thread.
            reply_broadcast: Whether a reply is shown in the conversation too.
            unfurl_links: Whether links to texts get a preview.
            unfurl_media: Whether links to pictures and videos get a preview.
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
                "text": text,
                "thread_ts": thread_ts,
                "reply_broadcast": reply_broadcast,
                "unfurl_links": unfurl_links,
                "unfurl_media": unfurl_media,
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
            PostedMessage,
        )

    def update(
        self,
        channel: str,
        ts: str,
        text: str,
        *,
        blocks: Sequence[BlockParam | Mapping[str, Any]] | Omit | None = omit,
        attachments: Sequence[AttachmentParam | Mapping[str, Any]] | Omit | None = omit,
        parse: Literal["none", "full"] | str | Omit | None = omit,
        link_names: bool | Omit | None = omit,
        as_user: bool | Omit | None = omit,
    ) -> PostedMessage:
        """Change a message that the caller has sent.

        Args:
            channel: Id of the conversation. Also accepted as `channel_id`.
            ts: Timestamp of the message. Also accepted as `timestamp`.
            text: New text.
            blocks: New layout blocks; an empty list removes them, and they stay by default unless the text is
                all there is. At most 50 items.
            attachments: New secondary content; an empty list removes it. At most 100 items.
            parse: How the text is read: `none` leaves names and links as they are, `full` makes links of
                them.
            link_names: Whether @names and #channels in the text become links.
            as_user: Whether to write as the user whose token it is; apps of the old kind only.
        """
        return self._one(
            UPDATE,
            {
                "channel": channel,
                "ts": ts,
                "text": text,
                "blocks": blocks,
                "attachments": attachments,
                "parse": parse,
                "link_names": link_names,
                "as_user": as_user,
            },
            PostedMessage,
        )

    def delete(self, channel: str, ts: str, *, as_user: bool | Omit | None = omit) -> PostedMessage:
        """Delete a message that the caller has sent, or any where the token is an administrator's.

        Args:
            channel: Id of the conversation. Also accepted as `channel_id`.
            ts: Timestamp of the message. Also accepted as `timestamp`.
            as_user: Whether to write as the user whose token it is; apps of the old kind only.
        """
        return self._one(DELETE, {"channel": channel, "ts": ts, "as_user": as_user}, PostedMessage)
