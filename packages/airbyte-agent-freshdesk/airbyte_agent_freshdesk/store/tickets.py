# Generated from specs/freshdesk/connector.yaml by `connectorgen generate freshdesk`. Do not edit.
"""Records in the context store of `tickets`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record

TicketsStoreColumn: TypeAlias = Literal[
    "id",
    "subject",
    "status",
    "priority",
    "type",
    "requester_id",
    "responder_id",
    "group_id",
    "company_id",
    "due_by",
    "created_at",
    "updated_at",
]


class TicketsStoreRecord(Record):
    """A record of tickets in the context store."""

    id: int | None = None
    """Id of the ticket."""
    subject: str | None = None
    """Subject."""
    status: int | None = None
    """2 open, 3 pending, 4 resolved, 5 closed."""
    priority: int | None = None
    """1 low to 4 urgent."""
    type: str | None = None
    """Type."""
    requester_id: int | None = None
    """Id of the contact who asks."""
    responder_id: int | None = None
    """Id of the agent in charge."""
    group_id: int | None = None
    """Id of the group in charge."""
    company_id: int | None = None
    """Id of the requester's company."""
    due_by: str | None = None
    """When it must be resolved."""
    created_at: str | None = None
    """When it was created."""
    updated_at: str | None = None
    """When it was last changed."""
