# Generated from specs/zendesk-talk/connector.yaml by `connectorgen generate zendesk-talk`. Do not edit.
"""Records in the context store of `call_legs`."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

from airbyte_agent_sdk.records import Record

CallLegsStoreColumn: TypeAlias = Literal[
    "id",
    "call_id",
    "type",
    "agent_id",
    "user_id",
    "completion_status",
    "created_at",
    "updated_at",
    "duration",
    "talk_time",
    "hold_time",
    "wrap_up_time",
    "available_via",
    "transferred_from",
    "transferred_to",
    "minutes_billed",
    "call_charge",
    "quality_issues",
]


class CallLegsStoreRecord(Record):
    """A record of call_legs in the context store."""

    id: int | None = None
    """Id of the leg."""
    call_id: int | None = None
    """Id of the call."""
    type: str | None = None
    """Party that it connects, such as customer."""
    agent_id: int | None = None
    """Id of the agent's user; 0 if there is none."""
    user_id: int | None = None
    """Id of the user at the other end."""
    completion_status: str | None = None
    """How it ended, such as completed."""
    created_at: str | None = None
    """When it began."""
    updated_at: str | None = None
    """When its record last changed."""
    duration: int | None = None
    """Seconds of the leg."""
    talk_time: int | None = None
    """Seconds of talking."""
    hold_time: int | None = None
    """Seconds on hold."""
    wrap_up_time: int | None = None
    """Seconds that the agent wrapped up afterwards."""
    available_via: str | None = None
    """How the agent was connected, such as browser."""
    transferred_from: int | None = None
    """Id of the agent who passed the call on."""
    transferred_to: int | None = None
    """Id of the agent whom the call was passed to."""
    minutes_billed: int | None = None
    """Minutes that Zendesk charges for."""
    call_charge: str | None = None
    """What Zendesk charges, as a decimal number."""
    quality_issues: list[Any] | None = None
    """What was wrong with the sound, such as high_pdd; none if nothing was."""
