# Generated from specs/zendesk-chat/connector.yaml by `connectorgen generate zendesk-chat`. Do not edit.
"""Records in the context store of `agent_timeline`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record

AgentTimelineStoreColumn: TypeAlias = Literal[
    "agent_id", "start_time", "status", "duration", "engagement_count"
]


class AgentTimelineStoreRecord(Record):
    """A record of agent_timeline in the context store."""

    agent_id: int | None = None
    """Id of the agent."""
    start_time: str | None = None
    """When the span began."""
    status: str | None = None
    """Status, such as online, away or invisible."""
    duration: float | None = None
    """Length of the span."""
    engagement_count: int | None = None
    """Number of chats that the agent was in."""
