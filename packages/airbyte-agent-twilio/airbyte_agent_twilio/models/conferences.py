# Generated from specs/twilio/connector.yaml by `connectorgen generate twilio`. Do not edit.
"""Records of `conferences`."""

from __future__ import annotations

from typing import Literal

from airbyte_agent_sdk.records import Record


class Conference(Record):
    """A conference."""

    account_sid: str | None = None
    """SID of the account that it belongs to."""
    date_created: str | None = None
    """When it was created, as RFC 2822 text."""
    date_updated: str | None = None
    """When it last changed, as RFC 2822 text."""
    api_version: str | None = None
    """API version that it was made with."""
    friendly_name: str | None = None
    """Name of the conference room."""
    region: str | None = None
    """Region where the audio was mixed, such as `us1`."""
    sid: str | None = None
    """SID of the conference."""
    status: Literal["init", "in-progress", "completed"] | str | None = None
    """Status of the conference."""
    uri: str | None = None
    """Path of the record on the server."""
    subresource_uris: dict[str, str] | None = None
    """Paths of what belongs to it, by kind."""
    reason_conference_ended: (
        Literal[
            "conference-ended-via-api",
            "participant-with-end-conference-on-exit-left",
            "participant-with-end-conference-on-exit-kicked",
            "last-participant-kicked",
            "last-participant-left",
        ]
        | str
        | None
    ) = None
    """Why it ended; null while it runs."""
    call_sid_ending_conference: str | None = None
    """SID of the call that ended it."""
