# Generated from specs/twilio/connector.yaml by `connectorgen generate twilio`. Do not edit.
"""Records in the context store of `transcriptions`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record

TranscriptionsStoreColumn: TypeAlias = Literal[
    "sid",
    "recording_sid",
    "status",
    "transcription_text",
    "duration",
    "price",
    "price_unit",
    "account_sid",
    "date_created",
    "date_updated",
]


class TranscriptionsStoreRecord(Record):
    """A record of transcriptions in the context store."""

    sid: str | None = None
    """SID of the transcription."""
    recording_sid: str | None = None
    """SID of the recording."""
    status: str | None = None
    """Status of the transcription."""
    transcription_text: str | None = None
    """Text that was understood."""
    duration: str | None = None
    """Seconds of the audio, as text."""
    price: str | None = None
    """What it cost, as text; null at first."""
    price_unit: str | None = None
    """ISO 4217 code of the price's currency."""
    account_sid: str | None = None
    """SID of the account that it belongs to."""
    date_created: str | None = None
    """When it was created, as RFC 2822 text."""
    date_updated: str | None = None
    """When it last changed, as RFC 2822 text."""
