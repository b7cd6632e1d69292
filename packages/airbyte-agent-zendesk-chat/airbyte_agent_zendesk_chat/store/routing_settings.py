# Generated from specs/zendesk-chat/connector.yaml by `connectorgen generate zendesk-chat`. Do not edit.
"""Records in the context store of `routing_settings`."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

from airbyte_agent_sdk.records import Record

RoutingSettingsStoreColumn: TypeAlias = Literal[
    "routing_mode", "chat_limit", "skill_routing", "reassignment", "auto_idle", "auto_accept"
]


class RoutingSettingsStoreRecord(Record):
    """A record of routing_settings in the context store."""

    routing_mode: str | None = None
    """How chats are given out: broadcast, assigned or hybrid."""
    chat_limit: dict[str, Any] | None = None
    """How many chats an agent takes at once."""
    skill_routing: dict[str, Any] | None = None
    """Whether chats go to agents with the right skills."""
    reassignment: dict[str, Any] | None = None
    """When a chat goes to another agent."""
    auto_idle: dict[str, Any] | None = None
    """When an agent who does not answer gets no more chats."""
    auto_accept: dict[str, Any] | None = None
    """Whether agents take chats without a click."""
