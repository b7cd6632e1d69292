# Generated from specs/outreach/connector.yaml by `connectorgen generate outreach`. Do not edit.
"""Records in the context store of `templates`."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

from airbyte_agent_sdk.records import Record
from pydantic import Field

TemplatesStoreColumn: TypeAlias = Literal["id", "attributes"]


class TemplatesStoreRecordAttributes(Record):
    """Its values."""

    name: str | None = None
    """Name."""
    subject: str | None = None
    """Subject."""
    body_text: str | None = Field(default=None, alias="bodyText")
    """Text, without HTML."""
    share_type: str | None = Field(default=None, alias="shareType")
    """Who can use it: `private`, `read_only` or `shared`."""
    archived: bool | None = None
    """Whether it is archived."""
    tags: list[Any] | None = None
    """Tags."""
    deliver_count: int | None = Field(default=None, alias="deliverCount")
    """How many mailings were delivered."""
    open_count: int | None = Field(default=None, alias="openCount")
    """How many mailings were opened."""
    reply_count: int | None = Field(default=None, alias="replyCount")
    """How many mailings got a reply."""
    last_used_at: str | None = Field(default=None, alias="lastUsedAt")
    """When it was last used."""
    created_at: str | None = Field(default=None, alias="createdAt")
    """When the template was created."""
    updated_at: str | None = Field(default=None, alias="updatedAt")
    """When the template last changed."""


class TemplatesStoreRecord(Record):
    """A record of templates in the context store."""

    id: int | None = None
    """Id of the template."""
    attributes: TemplatesStoreRecordAttributes | None = None
    """Its values."""
