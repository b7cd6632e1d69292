# Generated from specs/twilio/connector.yaml by `connectorgen generate twilio`. Do not edit.
"""Records in the context store of `messages`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record
from pydantic import Field

MessagesStoreColumn: TypeAlias = Literal[
    "sid",
    "from",
    "to",
    "body",
    "status",
    "direction",
    "date_sent",
    "num_segments",
    "num_media",
    "price",
    "price_unit",
    "error_code",
    "error_message",
    "messaging_service_sid",
    "account_sid",
    "date_created",
    "date_updated",
]


class MessagesStoreRecord(Record):
    """A record of messages in the context store."""

    sid: str | None = None
    """SID of the message."""
    from_: str | None = Field(default=None, alias="from")
    """Sender: a phone number (E.164), an alphanumeric sender id, a short code or a channel's address."""
    to: str | None = None
    """Recipient: a phone number (E.164) or a channel's address."""
    body: str | None = None
    """Text."""
    status: str | None = None
    """Status of the message."""
    direction: str | None = None
    """Whether it was received or sent, and how."""
    date_sent: str | None = None
    """When it was sent, or when Twilio passed on a received one, as RFC 2822 text."""
    num_segments: str | None = None
    """Number of SMS segments, as text; 0 until a messaging service has chosen the sender."""
    num_media: str | None = None
    """Number of media, as text."""
    price: str | None = None
    """What it cost, as text; negative, and null at first."""
    price_unit: str | None = None
    """ISO 4217 code of the price's currency."""
    error_code: int | None = None
    """Twilio's number of the error, if it failed or was undelivered."""
    error_message: str | None = None
    """What the `error_code` means."""
    messaging_service_sid: str | None = None
    """SID of the messaging service."""
    account_sid: str | None = None
    """SID of the account that it belongs to."""
    date_created: str | None = None
    """When it was created, as RFC 2822 text."""
    date_updated: str | None = None
    """When it last changed, as RFC 2822 text."""
