# Generated from specs/gmail/connector.yaml by `connectorgen generate gmail`. Do not edit.
"""Records of `messages`."""

from __future__ import annotations

from typing import Any

from airbyte_agent_sdk.records import Record
from pydantic import Field


class Header(Record):
    """A header."""

    name: str | None = None
    """Name, such as Subject."""
    value: str | None = None
    """Value."""


class MessagePartBody(Record):
    """Content of a part."""

    attachment_id: str | None = Field(default=None, alias="attachmentId")
    """Id of the content, if it is fetched apart."""
    size: int | None = None
    """Size in bytes."""
    data: str | None = None
    """Content as URL-safe base64."""


class MessagePart(Record):
    """A message, or a part of one."""

    part_id: str | None = Field(default=None, alias="partId")
    """Id of the part; empty for the whole."""
    mime_type: str | None = Field(default=None, alias="mimeType")
    """Media type, such as text/plain."""
    filename: str | None = None
    """Name, if it is an attachment."""
    headers: list[Header] | None = None
    """Headers; for the whole, those of the message, such as Subject."""
    body: MessagePartBody | None = None
    """Content; empty if it has parts."""
    parts: list[dict[str, Any]] | None = None
    """Parts that it has, of the same shape."""


class ClassificationLabelField(Record):
    """A value of a field of a classification label."""

    field_id: str | None = Field(default=None, alias="fieldId")
    """Id of the field."""
    selection: str | None = None
    """Id of the chosen value."""


class ClassificationLabelValue(Record):
    """A classification label on a message."""

    label_id: str | None = Field(default=None, alias="labelId")
    """Id of the label."""
    fields: list[ClassificationLabelField] | None = None
    """Values of its fields."""


class Message(Record):
    """A message. Lists have its ids alone."""

    id: str
    """Id."""
    thread_id: str | None = Field(default=None, alias="threadId")
    """Id of its thread."""
    label_ids: list[str] | None = Field(default=None, alias="labelIds")
    """Ids of its labels."""
    snippet: str | None = None
    """Beginning of the text."""
    history_id: str | None = Field(default=None, alias="historyId")
    """Id of its last change."""
    internal_date: str | None = Field(default=None, alias="internalDate")
    """When Google received it, Unix time in milliseconds."""
    payload: MessagePart | None = None
    """The message in parts; in the formats full and metadata."""
    size_estimate: int | None = Field(default=None, alias="sizeEstimate")
    """Size in bytes, about."""
    raw: str | None = None
    """The whole message as URL-safe base64; in the format raw."""
    classification_label_values: list[ClassificationLabelValue] | None = Field(
        default=None, alias="classificationLabelValues"
    )
    """Classification labels of the organization."""
