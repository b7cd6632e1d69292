# Generated from specs/pylon/connector.yaml by `connectorgen generate pylon`. Do not edit.
"""Records in the context store of `issues`."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

from airbyte_agent_sdk.records import Record

IssuesStoreColumn: TypeAlias = Literal[
    "id",
    "number",
    "title",
    "body_html",
    "state",
    "source",
    "type",
    "link",
    "tags",
    "account",
    "assignee",
    "requester",
    "team",
    "created_at",
    "latest_message_time",
    "first_response_time",
    "resolution_time",
]


class IssuesStoreRecord(Record):
    """A record of issues in the context store."""

    id: str | None = None
    """Id."""
    number: int | None = None
    """Number."""
    title: str | None = None
    """Title."""
    body_html: str | None = None
    """First message in HTML."""
    state: str | None = None
    """State: `new`, `waiting_on_you`, `waiting_on_customer`, `on_hold`, `closed` or a status of your own."""
    source: str | None = None
    """Channel in which it began."""
    type: str | None = None
    """`Conversation` or `Ticket`."""
    link: str | None = None
    """URL of Pylon's page."""
    tags: list[Any] | None = None
    """Tags."""
    account: dict[str, Any] | None = None
    """Account."""
    assignee: dict[str, Any] | None = None
    """User to whom it is assigned."""
    requester: dict[str, Any] | None = None
    """Contact who asked."""
    team: dict[str, Any] | None = None
    """Team to which it is assigned."""
    created_at: str | None = None
    """When it was created."""
    latest_message_time: str | None = None
    """When its last message was sent."""
    first_response_time: str | None = None
    """When it was first responded to."""
    resolution_time: str | None = None
    """When it was resolved."""
