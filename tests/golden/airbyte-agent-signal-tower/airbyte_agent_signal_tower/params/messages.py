# Generated from specs/signal-tower/connector.yaml by `connectorgen generate signal-tower`. Do not edit.
"""Arguments of `messages`."""

from collections.abc import Sequence
from typing import Required

from airbyte_agent_sdk.types import FileContent
from typing_extensions import TypedDict

__all__ = [
    "MessageCreateParams",
    "MessageListParamsFilter",
    "MessageListParamsSort",
    "MessageListParamsView",
    "MessageUpdateParams",
]


class MessageListParamsFilter(TypedDict, total=False):
    from_: str | None
    seen: bool | None


class MessageListParamsSort(TypedDict, total=False):
    by: str | None


class MessageListParamsView(TypedDict, total=False):
    w: int | None


class MessageCreateParams(TypedDict, total=False):
    """Arguments of `messages.create`, by name."""

    text: Required[str]
    tags: Sequence[str] | None
    attachment: FileContent | None


class MessageUpdateParams(TypedDict, total=False):
    """Arguments of `messages.update`, by name."""

    id: Required[str]
    text: Required[str]
    tags: Sequence[str] | None
