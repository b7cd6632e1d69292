# Generated from specs/zendesk-talk/connector.yaml by `connectorgen generate zendesk-talk`. Do not edit.
"""Records in the context store of `greetings`."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

from airbyte_agent_sdk.records import Record

GreetingsStoreColumn: TypeAlias = Literal[
    "id", "name", "category_id", "active", "default", "audio_name", "ivr_ids", "phone_number_ids"
]


class GreetingsStoreRecord(Record):
    """A record of greetings in the context store."""

    id: str | None = None
    """Id of the greeting: a number; for one of the system's, its name, such as voicemail_en."""
    name: str | None = None
    """Name of the greeting."""
    category_id: int | None = None
    """Id of its category."""
    active: bool | None = None
    """Whether a phone number uses it."""
    default: bool | None = None
    """Whether it is one of the system's."""
    audio_name: str | None = None
    """Name of its MP3 or WAV file."""
    ivr_ids: list[Any] | None = None
    """Ids of the IVRs that use it."""
    phone_number_ids: list[Any] | None = None
    """Ids of the phone numbers that use it."""
