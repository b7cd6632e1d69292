# Generated from specs/twilio/connector.yaml by `connectorgen generate twilio`. Do not edit.
"""Records of `recordings`."""

from __future__ import annotations

from typing import Any, Literal

from airbyte_agent_sdk.records import Record


class Recording(Record):
    """A recording of a call or conference."""

    account_sid: str | None = None
    """SID of the account that it belongs to."""
    api_version: str | None = None
    """API version that it was made with."""
    call_sid: str | None = None
    """SID of the call; of its parent leg, if it has two."""
    conference_sid: str | None = None
    """SID of the conference."""
    date_created: str | None = None
    """When it was created, as RFC 2822 text."""
    date_updated: str | None = None
    """When it last changed, as RFC 2822 text."""
    start_time: str | None = None
    """When it began, as RFC 2822 text."""
    duration: str | None = None
    """Seconds, as text."""
    sid: str | None = None
    """SID of the recording."""
    price: str | None = None
    """What it cost, as text."""
    price_unit: str | None = None
    """Code of the price's currency."""
    status: (
        Literal["in-progress", "paused", "stopped", "processing", "completed", "absent", "deleted"]
        | str
        | None
    ) = None
    """Status of the recording."""
    channels: int | None = None
    """Number of channels."""
    source: (
        Literal[
            "DialVerb",
            "Conference",
            "OutboundAPI",
            "Trunking",
            "RecordVerb",
            "StartCallRecordingAPI",
            "StartConferenceRecordingAPI",
        ]
        | str
        | None
    ) = None
    """What made the recording."""
    error_code: int | None = None
    """Twilio's number of the error, if it is absent."""
    uri: str | None = None
    """Path of the record on the server."""
    encryption_details: dict[str, Any] | None = None
    """How to decrypt it, if it is encrypted."""
    subresource_uris: dict[str, str] | None = None
    """Paths of what belongs to it, by kind."""
    media_url: str | None = None
    """URL of the audio file."""
