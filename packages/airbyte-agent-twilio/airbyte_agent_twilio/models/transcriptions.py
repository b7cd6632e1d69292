# Generated from specs/twilio/connector.yaml by `connectorgen generate twilio`. Do not edit.
"""Records of `transcriptions`."""

from __future__ import annotations

from typing import Literal

from airbyte_agent_sdk.records import Record


class Transcription(Record):
    """The text of a recording."""

    account_sid: str | None = None
    """SID of the account that it belongs to."""
    api_version: str | None = None
    """API version that it was made with."""
    date_created: str | None = None
    """When it was created, as RFC 2822 text."""
    date_updated: str | None = None
    """When it last changed, as RFC 2822 text."""
    duration: str | None = None
    """Seconds of the audio, as text."""
    price: str | None = None
    """What it cost, as text; null at first."""
    price_unit: str | None = None
    """ISO 4217 code of the price's currency."""
    recording_sid: str | None = None
    """SID of the recording."""
    sid: str | None = None
    """SID of the transcription."""
    status: Literal["in-progress", "completed", "failed"] | str | None = None
    """Status of the transcription."""
    transcription_text: str | None = None
    """Text that was understood."""
    type: str | None = None
    """Kind of transcription; always `fast`."""
    uri: str | None = None
    """Path of the record on the server."""
