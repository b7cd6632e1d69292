# Generated from specs/salesforce/connector.yaml by `connectorgen generate salesforce`. Do not edit.
"""Records in the context store of `events`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record
from pydantic import Field

EventsStoreColumn: TypeAlias = Literal[
    "Id",
    "Subject",
    "StartDateTime",
    "EndDateTime",
    "DurationInMinutes",
    "Location",
    "WhoId",
    "WhatId",
    "AccountId",
    "Description",
    "IsAllDayEvent",
    "OwnerId",
    "CreatedDate",
    "LastModifiedDate",
]


class EventsStoreRecord(Record):
    """A record of events in the context store."""

    id: str | None = Field(default=None, alias="Id")
    """Id of the event."""
    subject: str | None = Field(default=None, alias="Subject")
    """Subject."""
    start_date_time: str | None = Field(default=None, alias="StartDateTime")
    """When it begins."""
    end_date_time: str | None = Field(default=None, alias="EndDateTime")
    """When it ends."""
    duration_in_minutes: int | None = Field(default=None, alias="DurationInMinutes")
    """Length in minutes."""
    location: str | None = Field(default=None, alias="Location")
    """Place."""
    who_id: str | None = Field(default=None, alias="WhoId")
    """Id of the contact or lead that it is about."""
    what_id: str | None = Field(default=None, alias="WhatId")
    """Id of the account, opportunity or other record that it is about."""
    account_id: str | None = Field(default=None, alias="AccountId")
    """Id of the account of the records that it is about."""
    description: str | None = Field(default=None, alias="Description")
    """Description of the event."""
    is_all_day_event: bool | None = Field(default=None, alias="IsAllDayEvent")
    """Whether it takes the whole day."""
    owner_id: str | None = Field(default=None, alias="OwnerId")
    """Id of the user or calendar that it belongs to."""
    created_date: str | None = Field(default=None, alias="CreatedDate")
    """When it was created."""
    last_modified_date: str | None = Field(default=None, alias="LastModifiedDate")
    """When a user last changed it."""
