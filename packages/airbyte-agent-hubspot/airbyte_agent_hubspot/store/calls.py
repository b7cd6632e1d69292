# Generated from specs/hubspot/connector.yaml by `connectorgen generate hubspot`. Do not edit.
"""Records in the context store of `calls`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record
from pydantic import Field

CallsStoreColumn: TypeAlias = Literal["id", "createdAt", "updatedAt", "archived", "properties"]


class CallsStoreRecordProperties(Record):
    """Values by the properties' internal names, all of them text."""

    hs_timestamp: str | None = None
    """When the call took place, ISO 8601 in UTC or Unix time in milliseconds."""
    hs_call_title: str | None = None
    """Title of the call."""
    hs_call_body: str | None = None
    """Notes on the call, with HTML."""
    hs_call_direction: str | None = None
    """Who called, seen from the user."""
    hs_call_status: str | None = None
    """State of the call."""
    hs_call_duration: str | None = None
    """Length in milliseconds."""
    hubspot_owner_id: str | None = None
    """Id of the owner whom the activity belongs to."""


class CallsStoreRecord(Record):
    """A record of calls in the context store."""

    id: str | None = None
    """Id of the call, digits."""
    created_at: str | None = Field(default=None, alias="createdAt")
    """When the record was created, ISO 8601 in UTC."""
    updated_at: str | None = Field(default=None, alias="updatedAt")
    """When the record last changed, ISO 8601 in UTC."""
    archived: bool | None = None
    """Whether the record is in the recycling bin."""
    properties: CallsStoreRecordProperties | None = None
    """Values by the properties' internal names, all of them text."""
