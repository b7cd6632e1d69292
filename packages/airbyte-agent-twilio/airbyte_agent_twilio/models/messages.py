# Generated from specs/twilio/connector.yaml by `connectorgen generate twilio`. Do not edit.
"""Records of `messages`."""

from __future__ import annotations

from typing import Literal

from airbyte_agent_sdk.records import Record
from pydantic import Field


class Message(Record):
    """A message."""

    body: str | None = None
    """Text."""
    num_segments: str | None = None
    """Number of SMS segments, as text; 0 until a messaging service has chosen the sender."""
    direction: Literal["inbound", "outbound-api", "outbound-call", "outbound-reply"] | str | None = None
    """Whether it was received or sent, and how."""
    from_: str | None = Field(default=None, alias="from")
    """Sender: a phone number (E.164), an alphanumeric sender id, a short code or a channel's address."""
    to: str | None = None
    """Recipient: a phone number (E.164) or a channel's address."""
    date_updated: str | None = None
    """When it last changed, as RFC 2822 text."""
    price: str | None = None
    """What it cost, as text; negative, and null at first."""
    error_message: str | None = None
    """What the `error_code` means."""
    uri: str | None = None
    """Path of the record on the server."""
    account_sid: str | None = None
    """SID of the account that it belongs to."""
    num_media: str | None = None
    """Number of media, as text."""
    status: (
        Literal[
            "queued",
            "sending",
            "sent",
            "failed",
            "delivered",
            "undelivered",
            "receiving",
            "received",
            "accepted",
            "scheduled",
            "read",
            "partially_delivered",
            "canceled",
        ]
        | str
        | None
    ) = None
    """Status of the message."""
    messaging_service_sid: str | None = None
    """SID of the messaging service."""
    sid: str | None = None
    """SID of the message."""
    date_sent: str | None = None
    """When it was sent, or when Twilio passed on a received one, as RFC 2822 text."""
    date_created: str | None = None
    """When it was created, as RFC 2822 text."""
    error_code: int | None = None
    """Twilio's number of the error, if it failed or was undelivered."""
    price_unit: str | None = None
    """ISO 4217 code of the price's currency."""
    api_version: str | None = None
    """API version that it was made with."""
    subresource_uris: dict[str, str] | None = None
    """Paths of what belongs to it, by kind."""
