# Generated from specs/zendesk-talk/connector.yaml by `connectorgen generate zendesk-talk`. Do not edit.
"""Records in the context store of `phone_numbers`."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

from airbyte_agent_sdk.records import Record

PhoneNumbersStoreColumn: TypeAlias = Literal[
    "id",
    "number",
    "display_number",
    "name",
    "nickname",
    "country_code",
    "location",
    "toll_free",
    "line_type",
    "brand_id",
    "default_group_id",
    "group_ids",
    "ivr_id",
    "voice_enabled",
    "sms_enabled",
    "outbound_enabled",
    "recorded",
    "transcription",
    "created_at",
]


class PhoneNumbersStoreRecord(Record):
    """A record of phone_numbers in the context store."""

    id: int | None = None
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
    line_type: str | None = None
    """Kind of line: phone or digital."""
    brand_id: int | None = None
    """Id of the brand it belongs to."""
    default_group_id: int | None = None
    """Id of the group that gets its calls."""
    group_ids: list[Any] | None = None
    """Ids of the groups that get its calls."""
    ivr_id: int | None = None
    """Id of the IVR that answers it."""
    voice_enabled: bool | None = None
    """Whether it takes and makes calls."""
    sms_enabled: bool | None = None
    """Whether it takes and sends text messages."""
    outbound_enabled: bool | None = None
    """Whether agents can call from it."""
    recorded: bool | None = None
    """Whether its calls are recorded."""
    transcription: bool | None = None
    """Whether its voicemails are written down."""
    created_at: str | None = None
    """When it was added."""
