# Generated from specs/slack/connector.yaml by `connectorgen generate slack`. Do not edit.
"""Arguments of `ephemeral_messages`."""

from collections.abc import Mapping, Sequence
from typing import Any, Literal, Required

from typing_extensions import TypedDict

from .shared import AttachmentParam, BlockParam

__all__ = ["EphemeralMessageCreateParams"]


class EphemeralMessageCreateParams(TypedDict, total=False):
    """Arguments of `ephemeral_messages.create`, by name."""

    channel: Required[str]
    user: Required[str]
    text: Required[str]
    thread_ts: str | None
    blocks: Sequence[BlockParam | Mapping[str, Any]] | None
    mrkdwn: bool | None
    attachments: Sequence[AttachmentParam | Mapping[str, Any]] | None
    parse: Literal["none", "full"] | str | None
    link_names: bool | None
    username: str | None
    icon_emoji: str | None
    icon_url: str | None
    as_user: bool | None
