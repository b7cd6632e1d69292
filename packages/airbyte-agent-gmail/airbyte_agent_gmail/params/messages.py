# Generated from specs/gmail/connector.yaml by `connectorgen generate gmail`. Do not edit.
"""Arguments of `messages`."""

from collections.abc import Sequence
from typing import Required

from typing_extensions import TypedDict

__all__ = ["MessageCreateParams", "MessageUpdateParams"]


class MessageCreateParams(TypedDict, total=False):
    """Arguments of `messages.create`, by name."""

    raw: Required[str]
    thread_id: str | None


class MessageUpdateParams(TypedDict, total=False):
    """Arguments of `messages.update`, by name."""

    message_id: Required[str]
    add_label_ids: Sequence[str] | None
    remove_label_ids: Sequence[str] | None
