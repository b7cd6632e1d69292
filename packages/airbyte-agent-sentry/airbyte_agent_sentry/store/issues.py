# Generated from specs/sentry/connector.yaml by `connectorgen generate sentry`. Do not edit.
"""Records in the context store of `issues`."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

from airbyte_agent_sdk.records import Record
from pydantic import Field

IssuesStoreColumn: TypeAlias = Literal[
    "id",
    "shortId",
    "title",
    "culprit",
    "permalink",
    "level",
    "status",
    "substatus",
    "priority",
    "platform",
    "type",
    "metadata",
    "count",
    "userCount",
    "firstSeen",
    "lastSeen",
    "assignedTo",
    "project",
]


class IssuesStoreRecord(Record):
    """A record of issues in the context store."""

    id: str | None = None
    """Id of the issue."""
    short_id: str | None = Field(default=None, alias="shortId")
    """Short id, as in `BACKEND-1A`."""
    title: str | None = None
    """Title."""
    culprit: str | None = None
    """Function or URL in which it happened."""
    permalink: str | None = None
    """URL of Sentry's page."""
    level: str | None = None
    """Severity."""
    status: str | None = None
    """Status."""
    substatus: str | None = None
    """More of the status, such as `regressed` or `archived_forever`."""
    priority: str | None = None
    """Priority."""
    platform: str | None = None
    """Platform, such as `python`."""
    type: str | None = None
    """Type of its events."""
    metadata: dict[str, Any] | None = None
    """Facts of the type of event, such as `type`, `value` and `filename`."""
    count: str | None = None
    """How many events it has."""
    user_count: int | None = Field(default=None, alias="userCount")
    """How many users it affects."""
    first_seen: str | None = Field(default=None, alias="firstSeen")
    """When its first event happened."""
    last_seen: str | None = Field(default=None, alias="lastSeen")
    """When its last event happened."""
    assigned_to: dict[str, Any] | None = Field(default=None, alias="assignedTo")
    """User or team to whom it is assigned."""
    project: dict[str, Any] | None = None
    """Project."""
