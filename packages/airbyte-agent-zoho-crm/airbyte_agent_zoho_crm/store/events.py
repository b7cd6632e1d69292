# Generated from specs/zoho-crm/connector.yaml by `connectorgen generate zoho-crm`. Do not edit.
"""Records in the context store of `events`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record
from pydantic import Field

EventsStoreColumn: TypeAlias = Literal[
    "id",
    "Event_Title",
    "Start_DateTime",
    "End_DateTime",
    "All_day",
    "Venue",
    "What_Id",
    "Who_Id",
    "Owner",
    "Created_Time",
    "Modified_Time",
]


class EventsStoreRecordWhatId(Record):
    """Record of another module that it is about, such as a deal."""

    id: str | None = None
    """Id."""
    name: str | None = None
    """Name."""


class EventsStoreRecordWhoId(Record):
    """Contact or lead that it is about."""

    id: str | None = None
    """Id."""
    name: str | None = None
    """Name."""


class EventsStoreRecordOwner(Record):
    """Owner of the event."""

    id: str | None = None
    """Id."""
    name: str | None = None
    """Name."""


class EventsStoreRecord(Record):
    """A record of events in the context store."""

    id: str | None = None
    """Id of the event."""
    event_title: str | None = Field(default=None, alias="Event_Title")
    """Title."""
    start_date_time: str | None = Field(default=None, alias="Start_DateTime")
    """When it begins."""
    end_date_time: str | None = Field(default=None, alias="End_DateTime")
    """When it ends."""
    all_day: bool | None = Field(default=None, alias="All_day")
    """Whether it takes the whole day."""
    venue: str | None = Field(default=None, alias="Venue")
    """Place."""
    what_id: EventsStoreRecordWhatId | None = Field(default=None, alias="What_Id")
    """Record of another module that it is about, such as a deal."""
    who_id: EventsStoreRecordWhoId | None = Field(default=None, alias="Who_Id")
    """Contact or lead that it is about."""
    owner: EventsStoreRecordOwner | None = Field(default=None, alias="Owner")
    """Owner of the event."""
    created_time: str | None = Field(default=None, alias="Created_Time")
    """When it was created."""
    modified_time: str | None = Field(default=None, alias="Modified_Time")
    """When it last changed."""
