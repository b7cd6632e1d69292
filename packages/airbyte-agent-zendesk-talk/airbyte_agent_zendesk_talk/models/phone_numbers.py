# Generated from specs/zendesk-talk/connector.yaml by `connectorgen generate zendesk-talk`. Do not edit.
"""Records of `phone_numbers`."""

from __future__ import annotations

import datetime as dt
from typing import Any

from airbyte_agent_sdk.records import Record


class Capabilities(Record):
    """What a phone number can be used for."""

    voice: bool | None = None
    """Whether it can take calls."""
    sms: bool | None = None
    """Whether it can take text messages."""
    mms: bool | None = None
    """Whether it can take messages with pictures."""
    emergency_address: bool | None = None
    """Whether it can have an address for calls to emergency services."""


class PhoneNumber(Record):
    """A line that customers call, and that agents call from."""

    id: int
    """Id of the number."""
    number: str | None = None
    """Digits with the country's code, as +353766801402."""
    display_number: str | None = None
    """The number with spaces, for people."""
    name: str | None = None
    """The nickname; without one, the displayed number."""
    nickname: str | None = None
    """Name given to it in Zendesk."""
    country_code: str | None = None
    """Country, by its ISO 3166-1 code."""
    location: str | None = None
    """Region or town that the number belongs to, such as CA or Leeds."""
    toll_free: bool | None = None
    """Whether callers pay nothing; if not, it is a local number."""
    external: bool | None = None
    """Whether it is a number outside Zendesk that only shows as the caller's id."""
    line_type: str | None = None
    """Kind of line: phone or digital."""
    brand_id: int | None = None
    """Id of the brand it belongs to."""
    default_group_id: int | None = None
    """Id of the group that gets its calls."""
    group_ids: list[int] | None = None
    """Ids of the groups that get its calls."""
    ivr_id: int | None = None
    """Id of the IVR that answers it."""
    schedule_id: int | None = None
    """Id of the schedule of its business hours."""
    priority: int | None = None
    """How its calls rank against those of other numbers."""
    failover_number: str | None = None
    """Number that calls go to if Zendesk Talk fails."""
    voice_enabled: bool | None = None
    """Whether it takes and makes calls."""
    sms_enabled: bool | None = None
    """Whether it takes and sends text messages."""
    sms_group_id: int | None = None
    """Id of the group that gets its text messages."""
    outbound_enabled: bool | None = None
    """Whether agents can call from it."""
    recorded: bool | None = None
    """Whether its calls are recorded."""
    call_recording_consent: str | None = None
    """How callers are asked to consent to recording, such as always, opt_in, opt_out or never."""
    transcription: bool | None = None
    """Whether its voicemails are written down."""
    greeting_ids: list[int] | None = None
    """Ids of its own greetings."""
    default_greeting_ids: list[str] | None = None
    """Names of the system's greetings that it uses, such as voicemail_en."""
    categorised_greetings: dict[str, Any] | None = None
    """Its greetings: names by the ids of their categories."""
    categorised_greetings_with_sub_settings: dict[str, Any] | None = None
    """Its greetings with their settings, by the ids of their categories."""
    capabilities: Capabilities | None = None
    """What the number could be used for."""
    token: str | None = None
    """Token that the number was bought with."""
    created_at: dt.datetime | None = None
    """When it was added."""
