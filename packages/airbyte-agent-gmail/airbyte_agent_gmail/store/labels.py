# Generated from specs/gmail/connector.yaml by `connectorgen generate gmail`. Do not edit.
"""Records in the context store of `labels`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record
from pydantic import Field

LabelsStoreColumn: TypeAlias = Literal["id", "name", "type", "messageListVisibility", "labelListVisibility"]


class LabelsStoreRecord(Record):
    """A record of labels in the context store."""

    id: str | None = None
    """Id."""
    name: str | None = None
    """Name."""
    type: str | None = None
    """System or user."""
    message_list_visibility: str | None = Field(default=None, alias="messageListVisibility")
    """Whether its messages show in the message list."""
    label_list_visibility: str | None = Field(default=None, alias="labelListVisibility")
    """Whether it shows in the list of labels."""
