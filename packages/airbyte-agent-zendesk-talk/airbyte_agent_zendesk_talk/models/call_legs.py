# Generated from specs/zendesk-talk/connector.yaml by `connectorgen generate zendesk-talk`. Do not edit.
"""Records of `call_legs`."""

from __future__ import annotations

import datetime as dt

from airbyte_agent_sdk.records import Record


class Leg(Record):
    """One party's connection in a call."""

    id: int
    """Id of the leg."""
    call_id: int | None = None
    """Id of the call."""
    type: str | None = None
    """Party that it connects, such as customer."""
    created_at: dt.datetime | None = None
    """When it began."""
    updated_at: dt.datetime | None = None
    """When its record last changed."""
    user_id: int | None = None
    """Id of the user at the other end."""
    agent_id: int | None = None
    """Id of the agent's user; 0 if there is none."""
    completion_status: str | None = None
    """How it ended, such as completed."""
    available_via: str | None = None
    """How the agent was connected, such as browser."""
    forwarded_to: str | None = None
    """Number that it was forwarded to."""
    duration: int | None = None
    """Seconds of the leg."""
    talk_time: int | None = None
    """Seconds of talking."""
    hold_time: int | None = None
    """Seconds on hold."""
    wrap_up_time: int | None = None
    """Seconds that the agent wrapped up afterwards."""
    transferred_from: int | None = None
    """Id of the agent who passed the call on."""
    transferred_to: int | None = None
    """Id of the agent whom the call was passed to."""
    conference_from: int | None = None
    """Id of the agent who began the conference."""
    conference_to: int | None = None
    """Id of the agent who was called into it."""
    conference_time: int | None = None
    """Seconds in the conference."""
    consultation_from: int | None = None
    """Id of the agent who asked another one."""
    consultation_to: int | None = None
    """Id of the agent who was asked."""
    consultation_time: int | None = None
    """Seconds of their consultation."""
    minutes_billed: int | None = None
    """Minutes that Zendesk charges for."""
    call_charge: str | None = None
    """What Zendesk charges, as a decimal number."""
    quality_issues: list[str] | None = None
    """What was wrong with the sound, such as high_pdd; none if nothing was."""
