# Generated from specs/sentry/connector.yaml by `connectorgen generate sentry`. Do not edit.
"""Records in the context store of `events`."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

from airbyte_agent_sdk.records import Record
from pydantic import Field

EventsStoreColumn: TypeAlias = Literal[
    "id",
    "eventID",
    "groupID",
    "projectID",
    "title",
    "message",
    "culprit",
    "location",
    "platform",
    "dateCreated",
    "user",
    "tags",
]


class EventsStoreRecord(Record):
    """A record of events in the context store."""

    id: str | None = None
    """Id of the event."""
    event_id: str | None = Field(default=None, alias="eventID")
    """Id of the event, 32 hexadecimal digits."""
    group_id: str | None = Field(default=None, alias="groupID")
    """Id of the issue."""
    project_id: str | None = Field(default=None, alias="projectID")
    """Id of the project."""
    title: str | None = None
    """Title."""
    message: str | None = None
    """Message."""
    culprit: str | None = None
    """Function or URL in which it happened."""
    location: str | None = None
    """Where it happened, such as a file."""
    platform: str | None = None
    """Platform, such as `python`."""
    date_created: str | None = Field(default=None, alias="dateCreated")
    """When it happened."""
    user: dict[str, Any] | None = None
    """User to whom it happened."""
    tags: list[Any] | None = None
    """Tags."""
