# Generated from specs/sentry/connector.yaml by `connectorgen generate sentry`. Do not edit.
"""Records of `events`."""

from __future__ import annotations

import datetime as dt
from typing import Any, Literal

from airbyte_agent_sdk.records import Record
from pydantic import Field


class EventUser(Record):
    """The user to whom an event happened."""

    id: str | None = None
    """Id."""
    email: str | None = None
    """Email address."""
    username: str | None = None
    """Name for signing in."""
    ip_address: str | None = None
    """IP address."""
    name: str | None = None
    """Name."""
    geo: dict[str, str] | None = None
    """Place of the IP address."""
    data: dict[str, Any] | None = None
    """Other facts of the user."""


class EventTag(Record):
    """A tag of an event."""

    query: str | None = None
    """Search that finds events with this tag."""
    key: str
    """Name of the tag."""
    value: str
    """Value of the tag."""


class Event(Record):
    """An event, as lists have it."""

    id: str
    """Id of the event."""
    event_type: str | None = Field(default=None, alias="event.type")
    """Type of the event, such as `error`."""
    group_id: str | None = Field(default=None, alias="groupID")
    """Id of the issue."""
    event_id: str = Field(alias="eventID")
    """Id of the event, 32 hexadecimal digits."""
    project_id: str | None = Field(default=None, alias="projectID")
    """Id of the project."""
    message: str | None = None
    """Message."""
    title: str | None = None
    """Title."""
    location: str | None = None
    """Where it happened, such as a file."""
    culprit: str | None = None
    """Function or URL in which it happened."""
    user: EventUser | None = None
    """User to whom it happened."""
    tags: list[EventTag] | None = None
    """Tags."""
    platform: str | None = None
    """Platform, such as `python`."""
    date_created: dt.datetime | None = Field(default=None, alias="dateCreated")
    """When it happened."""
    crash_file: str | None = Field(default=None, alias="crashFile")
    """Name of the crash report."""
    metadata: dict[str, Any] | None = None
    """Facts of the type of event, such as `type`, `value` and `filename`."""


class EventError(Record):
    """A problem that Sentry met when it processed an event."""

    type: str | None = None
    """Kind of problem."""
    message: str | None = None
    """Message."""
    data: dict[str, Any] | None = None
    """Facts of the problem."""


class EventRelease(Record):
    """The release in which an event happened."""

    version: str | None = None
    """Version."""
    date_created: dt.datetime | None = Field(default=None, alias="dateCreated")
    """When it was created."""
    date_released: dt.datetime | None = Field(default=None, alias="dateReleased")
    """When it was released."""


class EventSdk(Record):
    """The SDK that sent an event."""

    name: str | None = None
    """Name."""
    version: str | None = None
    """Version."""


class EventDetail(Record):
    """An event with its stack traces and context."""

    id: str
    """Id of the event."""
    event_id: str = Field(alias="eventID")
    """Id of the event, 32 hexadecimal digits."""
    group_id: str | None = Field(default=None, alias="groupID")
    """Id of the issue."""
    project_id: str | None = Field(default=None, alias="projectID")
    """Id of the project."""
    type: (
        Literal[
            "default",
            "error",
            "csp",
            "nel",
            "hpkp",
            "expectct",
            "expectstaple",
            "transaction",
            "generic",
            "feedback",
        ]
        | str
        | None
    ) = None
    """Type of its events."""
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
    metadata: dict[str, Any] | None = None
    """Facts of the type of event, such as `type`, `value` and `filename`."""
    user: EventUser | None = None
    """User to whom it happened."""
    tags: list[EventTag] | None = None
    """Tags."""
    contexts: dict[str, Any] | None = None
    """Context by kind, such as `browser`, `os` and `device`."""
    context: dict[str, Any] | None = None
    """Other data that the program added."""
    entries: list[dict[str, Any]] | None = None
    """Parts of the event, such as `exception`, `breadcrumbs` and `request`: objects with `type` and `data`.
    """
    errors: list[EventError] | None = None
    """Problems that Sentry met when it processed the event."""
    release: EventRelease | None = None
    """Release in which it happened."""
    dist: str | None = None
    """Distribution of the release."""
    sdk: EventSdk | None = None
    """SDK that sent it."""
    packages: dict[str, Any] | None = None
    """Versions of packages by name."""
    fingerprints: list[str] | None = None
    """Fingerprints that group it."""
    date_created: dt.datetime | None = Field(default=None, alias="dateCreated")
    """When it happened."""
    date_received: dt.datetime | None = Field(default=None, alias="dateReceived")
    """When Sentry received it."""
    size: int | None = None
    """Size in bytes."""
    crash_file: str | None = Field(default=None, alias="crashFile")
    """Name of the crash report."""
    next_event_id: str | None = Field(default=None, alias="nextEventID")
    """Id of the next event of the issue."""
    previous_event_id: str | None = Field(default=None, alias="previousEventID")
    """Id of the previous event of the issue."""
