# Generated from specs/zendesk-chat/connector.yaml by `connectorgen generate zendesk-chat`. Do not edit.
"""Records of `routing_settings`."""

from __future__ import annotations

from airbyte_agent_sdk.records import Record


class ChatLimit(Record):
    """How many chats an agent takes at once."""

    enabled: bool | None = None
    """Whether there is a limit."""
    limit: int | None = None
    """The limit, from 0 to 20."""
    limit_type: str | None = None
    """Whether all agents have the same one: account, or agent."""
    allow_agent_override: bool | None = None
    """Whether agents may set their own."""


class SkillRouting(Record):
    """Whether chats go to agents with the right skills."""

    enabled: bool | None = None
    """Whether they do."""
    max_wait_time: int | None = None
    """Seconds to wait for such an agent, from 5 to 300."""


class Reassignment(Record):
    """When a chat goes to another agent."""

    enabled: bool | None = None
    """Whether it does."""
    timeout: int | None = None
    """Seconds without an answer after which it does, from 10 to 120."""


class AutoIdle(Record):
    """When an agent who does not answer gets no more chats."""

    enabled: bool | None = None
    """Whether that happens."""
    reassignments_before_idle: int | None = None
    """Number of chats that went to another agent before, from 1 to 20."""
    new_status: str | None = None
    """Status that the agent gets: away or invisible."""


class AutoAccept(Record):
    """Whether agents take chats without a click."""

    enabled: bool | None = None
    """Whether they do."""


class RoutingSettings(Record):
    """How chats reach agents."""

    routing_mode: str | None = None
    """How chats are given out: broadcast, assigned or hybrid."""
    chat_limit: ChatLimit | None = None
    """How many chats an agent takes at once."""
    skill_routing: SkillRouting | None = None
    """Whether chats go to agents with the right skills."""
    reassignment: Reassignment | None = None
    """When a chat goes to another agent."""
    auto_idle: AutoIdle | None = None
    """When an agent who does not answer gets no more chats."""
    auto_accept: AutoAccept | None = None
    """Whether agents take chats without a click."""
