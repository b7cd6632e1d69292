# Generated from specs/klaviyo/connector.yaml by `connectorgen generate klaviyo`. Do not edit.
"""Records in the context store of `email_templates`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record

EmailTemplatesStoreColumn: TypeAlias = Literal["id", "attributes"]


class EmailTemplatesStoreRecordAttributes(Record):
    """Its values."""

    name: str | None = None
    """Name of the template."""
    editor_type: str | None = None
    """Editor it was made with."""
    html: str | None = None
    """HTML of the template."""
    text: str | None = None
    """Text of the template."""
    created: str | None = None
    """When it was created."""
    updated: str | None = None
    """When it was last updated."""


class EmailTemplatesStoreRecord(Record):
    """A record of email_templates in the context store."""

    id: str | None = None
    """Id of the template."""
    attributes: EmailTemplatesStoreRecordAttributes | None = None
    """Its values."""
