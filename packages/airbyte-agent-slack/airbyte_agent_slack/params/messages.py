# Generated from specs/slack/connector.yaml by `connectorgen generate slack`. Do not edit.
"""Arguments of `messages`."""

from collections.abc import Mapping, Sequence
from typing import Any, Literal, Required

from typing_extensions import TypedDict

from .shared import AttachmentParam, BlockParam

__all__ = ["MessageCreateParams", "MessageDeleteParams", "MessageUpdateParams"]


class MessageCreateParams(TypedDict, total=False):
    """Arguments of `messages.create`, by name."""

    channel: Required[str]
    text: Required[str]
    thread_ts: str | None
    reply_broadcast: bool | None
    unfurl_links: bool | None
    unfurl_media: bool | None
    blocks: Sequence[BlockParam | Mapping[str, Any]] | None
    mrkdwn: bool | None
    attachments: Sequence[AttachmentParam | Mapping[str, Any]] | None
    parse: Literal["none", "full"] | str | None
    link_names: bool | None
    username: str | None
    icon_emoji: str | None
    icon_url: str | None
    as_user: bool | None


class MessageUpdateParams(TypedDict, total=False):
    """Arguments of `messages.update`, by name."""

    channel: Required[str]
    ts: Required[str]
    text: Required[str]
    blocks: Sequence[BlockParam | Mapping[str, Any]] | None
    attachments: Sequence[AttachmentParam | Mapping[str, Any]] | None
    parse: Literal["none", "full"] | str | None
    link_names: bool | None
    as_user: bool | None


class MessageDeleteParams(TypedDict, total=False):
    """Arguments of `messages.delete`, by name."""

    channel: Required[str]
    ts: Required[str]
    as_user: bool | None
