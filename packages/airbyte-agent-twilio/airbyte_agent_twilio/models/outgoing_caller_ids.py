# Generated from specs/twilio/connector.yaml by `connectorgen generate twilio`. Do not edit.
"""Records of `outgoing_caller_ids`."""

from __future__ import annotations

from airbyte_agent_sdk.records import Record


class OutgoingCallerId(Record):
    """A verified phone number that the account may call from."""

    sid: str | None = None
    """SID of the caller id."""
    date_created: str | None = None
    """When it was created, as RFC 2822 text."""
    date_updated: str | None = None
    """When it last changed, as RFC 2822 text."""
    friendly_name: str | None = None
    """Name of the caller id."""
    account_sid: str | None = None
    """SID of the account that it belongs to."""
    phone_number: str | None = None
    """Phone number (E.164)."""
    uri: str | None = None
    """Path of the record on the server."""
