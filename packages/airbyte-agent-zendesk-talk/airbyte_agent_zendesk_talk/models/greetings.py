# Generated from specs/zendesk-talk/connector.yaml by `connectorgen generate zendesk-talk`. Do not edit.
"""Records of `greetings`."""

from __future__ import annotations

from typing import Any

from airbyte_agent_sdk.records import Record


class Greeting(Record):
    """What callers hear, such as before a voicemail."""

    id: int | str
    """Id of the greeting: a number; for one of the system's, its name, such as voicemail_en."""
    name: str | None = None
    """Name of the greeting."""
    category_id: int | None = None
    """Id of its category."""
    active: bool | None = None
    """Whether a phone number uses it."""
    default: bool | None = None
    """Whether it is one of the system's."""
    default_lang: bool | None = None
    """Whether it is in the default language."""
    has_sub_settings: bool | None = None
    """Whether its category has settings."""
    pending: bool | None = None
    """Whether its sound file is still being processed."""
    audio_name: str | None = None
    """Name of its MP3 or WAV file."""
    audio_url: str | None = None
    """Path of its sound file."""
    upload_id: int | None = None
    """Id of the upload of its sound file."""
    ivr_ids: list[Any] | None = None
    """Ids of the IVRs that use it."""
    phone_number_ids: list[Any] | None = None
    """Ids of the phone numbers that use it."""
