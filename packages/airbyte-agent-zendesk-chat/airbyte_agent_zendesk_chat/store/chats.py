# Generated from specs/zendesk-chat/connector.yaml by `connectorgen generate zendesk-chat`. Do not edit.
"""Records in the context store of `chats`."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

from airbyte_agent_sdk.records import Record

ChatsStoreColumn: TypeAlias = Literal[
    "id",
    "type",
    "timestamp",
    "end_timestamp",
    "update_timestamp",
    "started_by",
    "duration",
    "visitor",
    "session",
    "agent_ids",
    "agent_names",
    "department_id",
    "department_name",
    "message",
    "history",
    "count",
    "response_time",
    "missed",
    "unread",
    "triggered",
    "rating",
    "comment",
    "tags",
    "conversions",
    "zendesk_ticket_id",
]


class ChatsStoreRecord(Record):
    """A record of chats in the context store."""

    id: str | None = None
    """Id of the chat."""
    type: str | None = None
    """chat, or offline_msg for a message that was left."""
    timestamp: str | None = None
    """When it began."""
    end_timestamp: str | None = None
    """When it ended."""
    update_timestamp: str | None = None
    """When it last changed."""
    started_by: str | None = None
    """Who began it: visitor, agent or trigger."""
    duration: int | None = None
    """Seconds from its beginning to its end."""
    visitor: dict[str, Any] | None = None
    """The visitor."""
    session: dict[str, Any] | None = None
    """The visit in which it took place."""
    agent_ids: list[Any] | None = None
    """Ids of the agents who took part, as texts."""
    agent_names: list[Any] | None = None
    """Names of those agents."""
    department_id: int | None = None
    """Id of the department."""
    department_name: str | None = None
    """Name of the department."""
    message: str | None = None
    """The message that was left."""
    history: list[Any] | None = None
    """What was said and done, in order."""
    count: dict[str, Any] | None = None
    """Number of messages."""
    response_time: dict[str, Any] | None = None
    """How fast agents answered."""
    missed: bool | None = None
    """Whether no agent answered."""
    unread: bool | None = None
    """Whether no agent has read it: a boolean, or 1 or 0."""
    triggered: bool | None = None
    """Whether a trigger began it."""
    rating: str | None = None
    """The visitor's rating, such as good or bad."""
    comment: str | None = None
    """The visitor's comment on the rating."""
    tags: list[Any] | None = None
    """Its tags."""
    conversions: list[Any] | None = None
    """The last 20 goals that were reached because of it."""
    zendesk_ticket_id: int | None = None
    """Number of the ticket in Zendesk Support."""
