# Generated from specs/zoho-crm/connector.yaml by `connectorgen generate zoho-crm`. Do not edit.
"""Records in the context store of `calls`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record
from pydantic import Field

CallsStoreColumn: TypeAlias = Literal[
    "id",
    "Subject",
    "Call_Type",
    "Call_Start_Time",
    "Call_Duration",
    "Call_Purpose",
    "Call_Result",
    "What_Id",
    "Who_Id",
    "Owner",
    "Created_Time",
    "Modified_Time",
]


class CallsStoreRecordWhatId(Record):
    """Record of another module that it is about, such as a deal."""

    id: str | None = None
    """Id."""
    name: str | None = None
    """Name."""


class CallsStoreRecordWhoId(Record):
    """Contact or lead that it is about."""

    id: str | None = None
    """Id."""
    name: str | None = None
    """Name."""


class CallsStoreRecordOwner(Record):
    """Owner of the call."""

    id: str | None = None
    """Id."""
    name: str | None = None
    """Name."""


class CallsStoreRecord(Record):
    """A record of calls in the context store."""

    id: str | None = None
    """Id of the call."""
    subject: str | None = Field(default=None, alias="Subject")
    """Subject."""
    call_type: str | None = Field(default=None, alias="Call_Type")
    """Type: inbound, outbound or missed."""
    call_start_time: str | None = Field(default=None, alias="Call_Start_Time")
    """When it began."""
    call_duration: str | None = Field(default=None, alias="Call_Duration")
    """Minutes and seconds, as in 05:00."""
    call_purpose: str | None = Field(default=None, alias="Call_Purpose")
    """Purpose."""
    call_result: str | None = Field(default=None, alias="Call_Result")
    """Result."""
    what_id: CallsStoreRecordWhatId | None = Field(default=None, alias="What_Id")
    """Record of another module that it is about, such as a deal."""
    who_id: CallsStoreRecordWhoId | None = Field(default=None, alias="Who_Id")
    """Contact or lead that it is about."""
    owner: CallsStoreRecordOwner | None = Field(default=None, alias="Owner")
    """Owner of the call."""
    created_time: str | None = Field(default=None, alias="Created_Time")
    """When it was created."""
    modified_time: str | None = Field(default=None, alias="Modified_Time")
    """When it last changed."""
