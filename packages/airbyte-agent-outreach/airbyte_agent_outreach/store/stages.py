# Generated from specs/outreach/connector.yaml by `connectorgen generate outreach`. Do not edit.
"""Records in the context store of `stages`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record
from pydantic import Field

StagesStoreColumn: TypeAlias = Literal["id", "attributes"]


class StagesStoreRecordAttributes(Record):
    """Its values."""

    name: str | None = None
    """Name."""
    color: str | None = None
    """Color, such as `#5951ff`."""
    order: int | None = None
    """Position."""
    created_at: str | None = Field(default=None, alias="createdAt")
    """When the stage was created."""
    updated_at: str | None = Field(default=None, alias="updatedAt")
    """When the stage last changed."""


class StagesStoreRecord(Record):
    """A record of stages in the context store."""

    id: int | None = None
    """Id of the stage."""
    attributes: StagesStoreRecordAttributes | None = None
    """Its values."""
