# Generated from specs/outreach/connector.yaml by `connectorgen generate outreach`. Do not edit.
"""Records in the context store of `call_purposes`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record
from pydantic import Field

CallPurposesStoreColumn: TypeAlias = Literal["id", "attributes"]


class CallPurposesStoreRecordAttributes(Record):
    """Its values."""

    name: str | None = None
    """Name."""
    order: int | None = None
    """Position."""
    created_at: str | None = Field(default=None, alias="createdAt")
    """When the purpose was created."""
    updated_at: str | None = Field(default=None, alias="updatedAt")
    """When the purpose last changed."""


class CallPurposesStoreRecord(Record):
    """A record of call_purposes in the context store."""

    id: int | None = None
    """Id of the purpose."""
    attributes: CallPurposesStoreRecordAttributes | None = None
    """Its values."""
