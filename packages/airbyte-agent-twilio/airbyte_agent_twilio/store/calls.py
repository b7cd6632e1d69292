# Generated from specs/twilio/connector.yaml by `connectorgen generate twilio`. Do not edit.
"""Records in the context store of `calls`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record
from pydantic import Field

CallsStoreColumn: TypeAlias = Literal[
    "sid",
    "from",
    "to",
    "status",
    "direction",
    "start_time",
    "end_time",
    "duration",
    "price",
    "price_unit",
    "answered_by",
    "caller_name",
    "parent_call_sid",
    "phone_number_sid",
    "account_sid",
    "date_created",
    "date_updated",
]


class CallsStoreRecord(Record):
    """A record of calls in the context store."""

    sid: str | None = None
    """SID of the call."""
    from_: str | None = Field(default=None, alias="from")
    """Phone number (E.164), SIP address or client that called."""
    to: str | None = None
    """Phone number (E.164), SIP address or client that was called."""
    status: str | None = None
    """Status of the call."""
    direction: str | None = None
    """`inbound`, `outbound-api`, `outbound-dial` or one of SIP trunking."""
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
    answered_by: str | None = None
    """`human` or `machine` if that was to be detected."""
    caller_name: str | None = None
    """Name of the caller, if the number looks it up."""
    parent_call_sid: str | None = None
    """SID of the call that made this leg."""
    phone_number_sid: str | None = None
    """SID of the number that was called; of the caller id, for an outgoing call."""
    account_sid: str | None = None
    """SID of the account that it belongs to."""
    date_created: str | None = None
    """When it was created, as RFC 2822 text."""
    date_updated: str | None = None
    """When it last changed, as RFC 2822 text."""
