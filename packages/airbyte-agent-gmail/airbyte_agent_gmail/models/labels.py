# Generated from specs/gmail/connector.yaml by `connectorgen generate gmail`. Do not edit.
"""Records of `labels`."""

from __future__ import annotations

from typing import Literal

from airbyte_agent_sdk.records import Record
from pydantic import Field


class LabelColor(Record):
    """Colors of a label, from the palette that Google defines."""

    text_color: str | None = Field(default=None, alias="textColor")
    """Color of the text, such as #ffffff."""
    background_color: str | None = Field(default=None, alias="backgroundColor")
    """Color behind the text, such as #16a765."""


class Label(Record):
    """A label. Lists leave out the counts and colors."""

    id: str
    """Id."""
    name: str | None = None
    """Name."""
    message_list_visibility: Literal["show", "hide"] | str | None = Field(
        default=None, alias="messageListVisibility"
    )
    """Whether messages with it show in the message list."""
    label_list_visibility: Literal["labelShow", "labelShowIfUnread", "labelHide"] | str | None = Field(
        default=None, alias="labelListVisibility"
    )
    """Whether it shows in the list of labels."""
    type: Literal["system", "user"] | str | None = None
    """Whether Gmail or the user made it."""
    messages_total: int | None = Field(default=None, alias="messagesTotal")
    """Number of messages with it."""
    messages_unread: int | None = Field(default=None, alias="messagesUnread")
    """Number of unread messages with it."""
    threads_total: int | None = Field(default=None, alias="threadsTotal")
    """Number of threads with it."""
    threads_unread: int | None = Field(default=None, alias="threadsUnread")
    """Number of unread threads with it."""
    color: LabelColor | None = None
    """Colors; system labels have none."""
