# Generated from specs/zoho-crm/connector.yaml by `connectorgen generate zoho-crm`. Do not edit.
"""Records of `calls`."""

from __future__ import annotations

import datetime as dt

from airbyte_agent_sdk.records import Record
from pydantic import Field

from .shared import Lookup, Tag, UserReference


class Call(Record):
    """A call."""

    id: str
    """Id of the call."""
    subject: str | None = Field(default=None, alias="Subject")
    """Subject."""
    call_type: str | None = Field(default=None, alias="Call_Type")
    """Type: inbound, outbound or missed."""
    call_start_time: dt.datetime | None = Field(default=None, alias="Call_Start_Time")
    """When it began."""
    call_duration: str | None = Field(default=None, alias="Call_Duration")
    """Minutes and seconds, as in 05:00."""
    call_duration_in_seconds: int | None = Field(default=None, alias="Call_Duration_in_seconds")
    """Duration in seconds."""
    call_purpose: str | None = Field(default=None, alias="Call_Purpose")
    """Purpose."""
    call_agenda: str | None = Field(default=None, alias="Call_Agenda")
    """Agenda."""
    call_result: str | None = Field(default=None, alias="Call_Result")
    """Result."""
    call_status: str | None = Field(default=None, alias="Call_Status")
    """Status of the call."""
    what_id: Lookup | None = Field(default=None, alias="What_Id")
    """Record of another module that it is about, such as a deal."""
    who_id: Lookup | None = Field(default=None, alias="Who_Id")
    """Contact or lead that it is about."""
    description: str | None = Field(default=None, alias="Description")
    """Description."""
    owner: UserReference | None = Field(default=None, alias="Owner")
    """Owner of the call."""
    created_by: UserReference | None = Field(default=None, alias="Created_By")
    """User who created it."""
    created_time: dt.datetime | None = Field(default=None, alias="Created_Time")
    """When it was created."""
    modified_by: UserReference | None = Field(default=None, alias="Modified_By")
    """User who last changed it."""
    modified_time: dt.datetime | None = Field(default=None, alias="Modified_Time")
    """When it last changed."""
    tag: list[Tag] | None = Field(default=None, alias="Tag")
    """Tags."""
    currency_symbol: str | None = Field(default=None, alias="$currency_symbol")
    """Symbol of the record's currency."""
    approved: bool | None = Field(default=None, alias="$approved")
    """Whether it is approved."""
    editable: bool | None = Field(default=None, alias="$editable")
    """Whether the user may edit it."""
    process_flow: bool | None = Field(default=None, alias="$process_flow")
    """Whether it is in a blueprint."""
