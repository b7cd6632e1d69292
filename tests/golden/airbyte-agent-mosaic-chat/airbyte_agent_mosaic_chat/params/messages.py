# Generated from specs/mosaic-chat/connector.yaml by `connectorgen generate mosaic-chat`. Do not edit.
"""Arguments of `messages`."""

from collections.abc import Sequence
from typing import Literal, Required

from typing_extensions import TypedDict

__all__ = ["MessageCreateParams"]


class MessageCreateParams(TypedDict, total=False):
    """Arguments of `messages.create`, by name."""

    room: Required[str]
    text: Required[str]
    mentions: Sequence[str] | None
    urgency: int | None
    mood: Literal["happy", "sad"] | str | None
