# Generated from specs/zendesk-chat/connector.yaml by `connectorgen generate zendesk-chat`. Do not edit.
"""Records of `agent_timeline`."""

from __future__ import annotations

from airbyte_agent_sdk.records import Record


class AgentTimeline(Record):
    """A time span in which an agent's status and number of chats did not change."""

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
