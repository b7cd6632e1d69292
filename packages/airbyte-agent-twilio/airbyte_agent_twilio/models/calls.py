# Generated from specs/twilio/connector.yaml by `connectorgen generate twilio`. Do not edit.
"""Records of `calls`."""

from __future__ import annotations

from typing import Literal

from airbyte_agent_sdk.records import Record
from pydantic import Field


class Call(Record):
    """A call, or one leg of it."""

    sid: str | None = None
    """SID of the call."""
    date_created: str | None = None
    """When it was created, as RFC 2822 text."""
    date_updated: str | None = None
    """When it last changed, as RFC 2822 text."""
    parent_call_sid: str | None = None
    """SID of the call that made this leg."""
    account_sid: str | None = None
    """SID of the account that it belongs to."""
    to: str | None = None
    """Phone number (E.164), SIP address or client that was called."""
    to_formatted: str | None = None
    """Who was called, formatted for display."""
    from_: str | None = Field(default=None, alias="from")
    """Phone number (E.164), SIP address or client that called."""
    from_formatted: str | None = None
    """Who called, formatted for display."""
    phone_number_sid: str | None = None
    """SID of the number that was called; of the caller id, for an outgoing call."""
    status: (
        Literal["queued", "ringing", "in-progress", "completed", "busy", "failed", "no-answer", "canceled"]
        | str
        | None
    ) = None
    """Status of the call."""
    start_time: str | None = None
    """When it began, as RFC 2822 text; null before."""
    end_time: str | None = None
    """When it ended, as RFC 2822 text; null if it did not complete."""
    duration: str | None = None
    """Seconds, as text; null if nobody answered or it still runs."""
    price: str | None = None
    """What the connection cost, as text; negative, and null at first."""
    price_unit: str | None = None
    """ISO 4217 code of the price's currency."""
    direction: str | None = None
    """`inbound`, `outbound-api`, `outbound-dial` or one of SIP trunking."""
    answered_by: str | None = None
    """`human` or `machine` if that was to be detected."""
    api_version: str | None = None
    """API version that it was made with."""
    forwarded_from: str | None = None
    """Number that an incoming call was forwarded from, if the carrier says so."""
    group_sid: str | None = None
    """SID of the call's group."""
    caller_name: str | None = None
    """Name of the caller, if the number looks it up."""
    queue_time: str | None = None
    """Milliseconds that the call waited before it was placed, as text."""
    trunk_sid: str | None = None
    """SID of the SIP trunk."""
    uri: str | None = None
    """Path of the record on the server."""
    subresource_uris: dict[str, str] | None = None
    """Paths of what belongs to it, by kind."""
