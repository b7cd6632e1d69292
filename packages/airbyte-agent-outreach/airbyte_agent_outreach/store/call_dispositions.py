# Generated from specs/outreach/connector.yaml by `connectorgen generate outreach`. Do not edit.
"""Records in the context store of `call_dispositions`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record
from pydantic import Field

CallDispositionsStoreColumn: TypeAlias = Literal["id", "attributes"]


class CallDispositionsStoreRecordAttributes(Record):
    """Its values."""

    name: str | None = None
    """Name."""
    outcome: str | None = None
    """`Answered` or `Not Answered`."""
    order: int | None = None
    """Position."""
    created_at: str | None = Field(default=None, alias="createdAt")
    """When the disposition was created."""
    updated_at: str | None = Field(default=None, alias="updatedAt")
    """When the disposition last changed."""


class CallDispositionsStoreRecord(Record):
    """A record of call_dispositions in the context store."""

    id: int | None = None
    """Id of the disposition."""
    attributes: CallDispositionsStoreRecordAttributes | None = None
    """Its values."""
