# Generated from specs/zendesk-talk/connector.yaml by `connectorgen generate zendesk-talk`. Do not edit.
"""Records in the context store of `agents_activity`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record

AgentsActivityStoreColumn: TypeAlias = Literal[
    "agent_id",
    "name",
    "status",
    "status_code",
    "via",
    "online_time",
    "available_time",
    "calls_accepted",
    "calls_denied",
    "calls_missed",
    "total_call_duration",
    "total_talk_time",
    "average_talk_time",
    "total_wrap_up_time",
]


class AgentsActivityStoreRecord(Record):
    """A record of agents_activity in the context store."""

    agent_id: int | None = None
    """Id of the agent's user."""
    name: str | None = None
    """Name of the agent."""
    status: str | None = None
    """Status in words, such as Available."""
    status_code: str | None = None
    """Status, such as available."""
    via: str | None = None
    """How the agent takes calls: browser or phone."""
    online_time: int | None = None
    """Seconds online."""
    available_time: int | None = None
    """Seconds available for calls."""
    calls_accepted: int | None = None
    """Number of calls taken."""
    calls_denied: int | None = None
    """Number of calls declined."""
    calls_missed: int | None = None
    """Number of calls let ring."""
    total_call_duration: int | None = None
    """Seconds of all calls."""
    total_talk_time: int | None = None
    """Seconds of talking."""
    average_talk_time: int | None = None
    """Average seconds of talking in a call."""
    total_wrap_up_time: int | None = None
    """Seconds of wrapping up after calls."""
