# Generated from specs/zendesk-support/connector.yaml by `connectorgen generate zendesk-support`. Do not edit.
"""Records in the context store of `tickets`."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

from airbyte_agent_sdk.records import Record

TicketsStoreColumn: TypeAlias = Literal[
    "id",
    "subject",
    "description",
    "status",
    "priority",
    "type",
    "tags",
    "requester_id",
    "assignee_id",
    "organization_id",
    "group_id",
    "brand_id",
    "due_at",
    "created_at",
    "updated_at",
]


class TicketsStoreRecord(Record):
    """A record of tickets in the context store."""

    id: int | None = None
    """Number of the ticket."""
    subject: str | None = None
    """Its first line."""
    description: str | None = None
    """Text of the first comment."""
    status: str | None = None
    """Status: new, open, pending, hold, solved or closed."""
    priority: str | None = None
    """Priority: low, normal, high or urgent."""
    type: str | None = None
    """Kind of request: question, incident, problem or task."""
    tags: list[Any] | None = None
    """Its tags."""
    requester_id: int | None = None
    """Id of the requester."""
    assignee_id: int | None = None
    """Id of the assigned agent."""
    organization_id: int | None = None
    """Id of the requester's organization."""
    group_id: int | None = None
    """Id of the group it is assigned to."""
    brand_id: int | None = None
    """Id of the brand it belongs to."""
    due_at: str | None = None
    """For tasks: when it is due."""
    created_at: str | None = None
    """When it was created."""
    updated_at: str | None = None
    """When it was last updated."""
