# Generated from specs/outreach/connector.yaml by `connectorgen generate outreach`. Do not edit.
"""Records in the context store of `snippets`."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

from airbyte_agent_sdk.records import Record
from pydantic import Field

SnippetsStoreColumn: TypeAlias = Literal["id", "attributes"]


class SnippetsStoreRecordAttributes(Record):
    """Its values."""

    name: str | None = None
    """Name."""
    body_text: str | None = Field(default=None, alias="bodyText")
    """Text, without HTML."""
    share_type: str | None = Field(default=None, alias="shareType")
    """Who can use it: `private`, `read_only` or `shared`."""
    tags: list[Any] | None = None
    """Tags."""
    created_at: str | None = Field(default=None, alias="createdAt")
    """When the snippet was created."""
    updated_at: str | None = Field(default=None, alias="updatedAt")
    """When the snippet last changed."""


class SnippetsStoreRecord(Record):
    """A record of snippets in the context store."""

    id: int | None = None
    """Id of the snippet."""
    attributes: SnippetsStoreRecordAttributes | None = None
    """Its values."""
