# Generated from specs/zoho-crm/connector.yaml by `connectorgen generate zoho-crm`. Do not edit.
"""Records of `events`."""

from __future__ import annotations

import datetime as dt

from airbyte_agent_sdk.records import Record
from pydantic import Field

from .shared import Lookup, Tag, UserReference


class Participant(Record):
    """Someone who takes part in an event."""

    id: str | None = None
    """Id of the participant."""
    name: str | None = None
    """Name."""
    email: str | None = Field(default=None, alias="Email")
    """Email address."""
    type: str | None = None
    """Kind of record, or `email`."""
    participant: str | None = None
    """Id of the record, or email address."""
    invited: bool | None = None
    """Whether they were invited."""
    status: str | None = None
    """Their answer."""


class Event(Record):
    """An event."""

    id: str
    """Id of the event."""
    event_title: str | None = Field(default=None, alias="Event_Title")
    """Title."""
    start_date_time: dt.datetime | None = Field(default=None, alias="Start_DateTime")
    """When it begins."""
    end_date_time: dt.datetime | None = Field(default=None, alias="End_DateTime")
    """When it ends."""
    all_day: bool | None = Field(default=None, alias="All_day")
    """Whether it takes the whole day."""
    venue: str | None = Field(default=None, alias="Venue")
    """Place."""
    participants: list[Participant] | None = Field(default=None, alias="Participants")
    """Who takes part."""
    what_id: Lookup | None = Field(default=None, alias="What_Id")
    """Record of another module that it is about, such as a deal."""
    who_id: Lookup | None = Field(default=None, alias="Who_Id")
    """Contact or lead that it is about."""
    description: str | None = Field(default=None, alias="Description")
    """Description."""
    owner: UserReference | None = Field(default=None, alias="Owner")
    """Owner of the event."""
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
