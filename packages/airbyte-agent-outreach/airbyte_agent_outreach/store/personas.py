# Generated from specs/outreach/connector.yaml by `connectorgen generate outreach`. Do not edit.
"""Records in the context store of `personas`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record
from pydantic import Field

PersonasStoreColumn: TypeAlias = Literal["id", "attributes"]


class PersonasStoreRecordAttributes(Record):
    """Its values."""

    name: str | None = None
    """Name."""
    description: str | None = None
    """Description."""
    created_at: str | None = Field(default=None, alias="createdAt")
    """When the persona was created."""
    updated_at: str | None = Field(default=None, alias="updatedAt")
    """When the persona last changed."""


class PersonasStoreRecord(Record):
    """A record of personas in the context store."""

    id: int | None = None
    """Id of the persona."""
    attributes: PersonasStoreRecordAttributes | None = None
    """Its values."""
