# Generated from specs/slack/connector.yaml by `connectorgen generate slack`. Do not edit.
"""Arguments of `scheduled_messages`."""

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any, Literal, Required

from typing_extensions import TypedDict

from .shared import AttachmentParam, BlockParam

__all__ = ["ScheduledMessageCreateParams"]


class ScheduledMessageCreateParams(TypedDict, total=False):
    """Arguments of `scheduled_messages.create`, by name."""

    channel: Required[str]
    text: Required[str]
    post_at: Required[int | dt.datetime]
    thread_ts: str | None
    reply_broadcast: bool | None
    unfurl_links: bool | None
    unfurl_media: bool | None
    blocks: Sequence[BlockParam | Mapping[str, Any]] | None
    mrkdwn: bool | None
    attachments: Sequence[AttachmentParam | Mapping[str, Any]] | None
    parse: Literal["none", "full"] | str | None
    link_names: bool | None
    as_user: bool | None
