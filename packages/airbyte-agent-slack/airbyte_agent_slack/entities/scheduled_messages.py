# Generated from specs/slack/connector.yaml by `connectorgen generate slack`. Do not edit.
"""A message that will be sent later."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any, Literal

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity
from airbyte_agent_sdk.types import Omit, omit

from .._operations.scheduled_messages import CREATE
from ..models.scheduled_messages import ScheduledMessage
from ..params.shared import AttachmentParam, BlockParam

__all__ = ["ScheduledMessages", "SyncScheduledMessages"]


class ScheduledMessages(Entity):
    """A message that will be sent later."""

    async def create(
        self,
        channel: str,
        text: str,
        post_at: int | dt.datetime,
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
        as_user: bool | Omit | None = omit,
    ) -> ScheduledMessage:
        """Have a message sent later, within 120 days.

        Args:
            channel: Id of the conversation, or of a user to write to them directly; the name of a public
                channel will do. Also accepted as `channel_id`.
            text: Text in Slack's markup; beside `blocks` it is what notifications show.
            post_at: When to send it, Unix time in seconds.
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
            as_user: Whether to write as the user whose token it is; apps of the old kind only.
        """
        return await self._one(
            CREATE,
            {
                "channel": channel,
                "text": text,
                "post_at": post_at,
                "thread_ts": thread_ts,
                "reply_broadcast": reply_broadcast,
                "unfurl_links": unfurl_links,
                "unfurl_media": unfurl_media,
                "blocks": blocks,
                "mrkdwn": mrkdwn,
                "attachments": attachments,
                "parse": parse,
                "link_names": link_names,
                "as_user": as_user,
            },
            ScheduledMessage,
        )


class SyncScheduledMessages(SyncEntity):
    """A message that will be sent later. Sync version of `ScheduledMessages`."""

    def create(
        self,
        channel: str,
        text: str,
        post_at: int | dt.datetime,
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
        as_user: bool | Omit | None = omit,
    ) -> ScheduledMessage:
        """Have a message sent later, within 120 days.

        Args:
            channel: Id of the conversation, or of a user to write to them directly; the name of a public
                channel will do. Also accepted as `channel_id`.
            text: Text in Slack's markup; beside `blocks` it is what notifications show.
            post_at: When to send it, Unix time in seconds.
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
            as_user: Whether to write as the user whose token it is; apps of the old kind only.
        """
        return self._one(
            CREATE,
            {
                "channel": channel,
                "text": text,
                "post_at": post_at,
                "thread_ts": thread_ts,
                "reply_broadcast": reply_broadcast,
                "unfurl_links": unfurl_links,
                "unfurl_media": unfurl_media,
                "blocks": blocks,
                "mrkdwn": mrkdwn,
                "attachments": attachments,
                "parse": parse,
                "link_names": link_names,
                "as_user": as_user,
            },
            ScheduledMessage,
        )
