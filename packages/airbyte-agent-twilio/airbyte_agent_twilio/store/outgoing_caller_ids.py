# Generated from specs/twilio/connector.yaml by `connectorgen generate twilio`. Do not edit.
"""Records in the context store of `outgoing_caller_ids`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record

OutgoingCallerIdsStoreColumn: TypeAlias = Literal[
    "sid", "phone_number", "friendly_name", "account_sid", "date_created", "date_updated"
]


class OutgoingCallerIdsStoreRecord(Record):
    """A record of outgoing_caller_ids in the context store."""

    sid: str | None = None
    """SID of the caller id."""
    phone_number: str | None = None
    """Phone number (E.164)."""
    friendly_name: str | None = None
    """Name of the caller id."""
    account_sid: str | None = None
    """SID of the account that it belongs to."""
    date_created: str | None = None
    """When it was created, as RFC 2822 text."""
    date_updated: str | None = None
    """When it last changed, as RFC 2822 text."""
