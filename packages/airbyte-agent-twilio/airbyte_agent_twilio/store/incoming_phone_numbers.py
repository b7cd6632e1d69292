# Generated from specs/twilio/connector.yaml by `connectorgen generate twilio`. Do not edit.
"""Records in the context store of `incoming_phone_numbers`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record

IncomingPhoneNumbersStoreColumn: TypeAlias = Literal[
    "sid",
    "phone_number",
    "friendly_name",
    "status",
    "type",
    "voice_url",
    "sms_url",
    "account_sid",
    "date_created",
    "date_updated",
]


class IncomingPhoneNumbersStoreRecord(Record):
    """A record of incoming_phone_numbers in the context store."""

    sid: str | None = None
    """SID of the phone number."""
    phone_number: str | None = None
    """Phone number (E.164)."""
    friendly_name: str | None = None
    """Name of the number."""
    status: str | None = None
    """Status of the number, such as `in-use`."""
    type: str | None = None
    """Kind of number, such as `local`."""
    voice_url: str | None = None
    """URL that answers calls."""
    sms_url: str | None = None
    """URL that is called for a message."""
    account_sid: str | None = None
    """SID of the account that it belongs to."""
    date_created: str | None = None
    """When it was created, as RFC 2822 text."""
    date_updated: str | None = None
    """When it last changed, as RFC 2822 text."""
