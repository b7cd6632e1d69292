# Generated from specs/intercom/connector.yaml by `connectorgen generate intercom`. Do not edit.
"""Records in the context store of `conversations`."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

from airbyte_agent_sdk.records import Record

ConversationsStoreColumn: TypeAlias = Literal[
    "id",
    "title",
    "state",
    "open",
    "read",
    "priority",
    "created_at",
    "updated_at",
    "waiting_since",
    "admin_assignee_id",
    "team_assignee_id",
    "source",
    "conversation_rating",
    "custom_attributes",
]


class ConversationsStoreRecordSource(Record):
    """Message it began with."""

    type: str | None = None
    """Source."""
    subject: str | None = None
    """Subject of the message."""
    body: str | None = None
    """Text of the message, as HTML."""
    delivered_as: str | None = None
    """How it started."""


class ConversationsStoreRecordConversationRating(Record):
    """How the contact rated it."""

    rating: int | None = None
    """From 1, bad, to 5, good."""
    remark: str | None = None
    """What the contact said with it."""


class ConversationsStoreRecord(Record):
    """A record of conversations in the context store."""

    id: str | None = None
    """Id of the conversation."""
    title: str | None = None
    """Title of the conversation."""
    state: str | None = None
    """open, closed or snoozed."""
    open: bool | None = None
    """Whether it is open."""
    read: bool | None = None
    """Whether it was read."""
    priority: str | None = None
    """Priority."""
    created_at: int | None = None
    """When it was created, Unix time in seconds."""
    updated_at: int | None = None
    """When it was last updated, Unix time in seconds."""
    waiting_since: int | None = None
    """Since when the contact has been waiting for a reply, Unix time in seconds."""
    admin_assignee_id: int | None = None
    """Id of the admin it is assigned to."""
    team_assignee_id: int | None = None
    """Id of the team it is assigned to."""
    source: ConversationsStoreRecordSource | None = None
    """Message it began with."""
    conversation_rating: ConversationsStoreRecordConversationRating | None = None
    """How the contact rated it."""
    custom_attributes: dict[str, Any] | None = None
    """Attributes of the conversation."""
