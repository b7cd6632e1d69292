# Generated from specs/gong/connector.yaml by `connectorgen generate gong`. Do not edit.
"""Records of `calls`."""

from __future__ import annotations

import datetime as dt
from typing import Literal

from airbyte_agent_sdk.records import Record
from pydantic import Field


class Call(Record):
    """A recorded conversation."""

    id: str
    """Id of the call, up to 20 digits."""
    url: str | None = None
    """Its page in Gong."""
    title: str | None = None
    """Title."""
    scheduled: dt.datetime | None = None
    """When it was to begin."""
    started: dt.datetime | None = None
    """When it was recorded."""
    duration: int | None = None
    """Length in seconds."""
    primary_user_id: str | None = Field(default=None, alias="primaryUserId")
    """Id of the user who hosted it."""
    direction: Literal["Inbound", "Outbound", "Conference", "Unknown"] | str | None = None
    """Who called whom."""
    system: str | None = None
    """Conferencing system, such as `Zoom`."""
    scope: Literal["Internal", "External", "Unknown"] | str | None = None
    """Whether all participants are of the company."""
    media: Literal["Video", "Audio"] | str | None = None
    """What was recorded."""
    language: str | None = None
    """Three-letter ISO code; `und` for one not supported, `zxx` where too little was said."""
    workspace_id: str | None = Field(default=None, alias="workspaceId")
    """Id of its workspace."""
    sdr_disposition: str | None = Field(default=None, alias="sdrDisposition")
    """Outcome that the caller noted."""
    client_unique_id: str | None = Field(default=None, alias="clientUniqueId")
    """Its id in the system it was recorded with."""
    custom_data: str | None = Field(default=None, alias="customData")
    """What the system that uploaded it noted."""
    purpose: str | None = None
    """What it was for."""
    meeting_url: str | None = Field(default=None, alias="meetingUrl")
    """Address of the web conference."""
    is_private: bool | None = Field(default=None, alias="isPrivate")
    """Whether it is private; such calls are never among the records."""
    calendar_event_id: str | None = Field(default=None, alias="calendarEventId")
    """Id of the meeting in the calendar."""
