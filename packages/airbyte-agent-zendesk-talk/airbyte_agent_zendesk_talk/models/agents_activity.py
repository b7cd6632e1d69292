# Generated from specs/zendesk-talk/connector.yaml by `connectorgen generate zendesk-talk`. Do not edit.
"""Records of `agents_activity`."""

from __future__ import annotations

from airbyte_agent_sdk.records import Record


class AgentActivity(Record):
    """What one agent did today, and does now."""

    agent_id: int
    """Id of the agent's user."""
    name: str | None = None
    """Name of the agent."""
    avatar_url: str | None = None
    """URL of the agent's picture."""
    status: str | None = None
    """Status in words, such as Available."""
    status_code: str | None = None
    """Status, such as available."""
    agent_state: str | None = None
    """Whether the agent takes calls, such as online."""
    call_status: str | None = None
    """What the agent's phone does, such as on_call."""
    via: str | None = None
    """How the agent takes calls: browser or phone."""
    forwarding_number: str | None = None
    """Number that the agent's calls go to."""
    online_time: int | None = None
    """Seconds online."""
    available_time: int | None = None
    """Seconds available for calls."""
    away_time: int | None = None
    """Seconds away."""
    transfers_only_time: int | None = None
    """Seconds available for transferred calls only."""
    calls_accepted: int | None = None
    """Number of calls taken."""
    calls_denied: int | None = None
    """Number of calls declined."""
    calls_missed: int | None = None
    """Number of calls let ring."""
    calls_put_on_hold: int | None = None
    """Number of calls put on hold."""
    accepted_transfers: int | None = None
    """Number of calls taken over from other agents."""
    started_transfers: int | None = None
    """Number of calls passed to other agents."""
    accepted_third_party_conferences: int | None = None
    """Number of conferences with outsiders that the agent joined."""
    started_third_party_conferences: int | None = None
    """Number of conferences with outsiders that the agent began."""
    total_call_duration: int | None = None
    """Seconds of all calls."""
    total_talk_time: int | None = None
    """Seconds of talking."""
    average_talk_time: int | None = None
    """Average seconds of talking in a call."""
    total_hold_time: int | None = None
    """Seconds that callers were on hold."""
    average_hold_time: int | None = None
    """Average seconds that a caller was on hold."""
    total_wrap_up_time: int | None = None
    """Seconds of wrapping up after calls."""
    average_wrap_up_time: int | None = None
    """Average seconds of wrapping up after a call."""
