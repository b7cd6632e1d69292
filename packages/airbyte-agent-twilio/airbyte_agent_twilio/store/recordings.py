# Generated from specs/twilio/connector.yaml by `connectorgen generate twilio`. Do not edit.
"""Records in the context store of `recordings`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record

RecordingsStoreColumn: TypeAlias = Literal[
    "sid",
    "call_sid",
    "conference_sid",
    "status",
    "source",
    "start_time",
    "duration",
    "channels",
    "price",
    "price_unit",
    "media_url",
    "account_sid",
    "date_created",
    "date_updated",
]


class RecordingsStoreRecord(Record):
    """A record of recordings in the context store."""

    sid: str | None = None
    """SID of the recording."""
    call_sid: str | None = None
    """SID of the call; of its parent leg, if it has two."""
    conference_sid: str | None = None
    """SID of the conference."""
    status: str | None = None
    """Status of the recording."""
    source: str | None = None
    """What made the recording."""
    start_time: str | None = None
    """When it began, as RFC 2822 text."""
    duration: str | None = None
    """Seconds, as text."""
    channels: int | None = None
    """Number of channels."""
    price: str | None = None
    """What it cost, as text."""
    price_unit: str | None = None
    """Code of the price's currency."""
    media_url: str | None = None
    """URL of the audio file."""
    account_sid: str | None = None
    """SID of the account that it belongs to."""
    date_created: str | None = None
    """When it was created, as RFC 2822 text."""
    date_updated: str | None = None
    """When it last changed, as RFC 2822 text."""
