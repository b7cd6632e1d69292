# Generated from specs/twilio/connector.yaml by `connectorgen generate twilio`. Do not edit.
"""Records in the context store of `conferences`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record

ConferencesStoreColumn: TypeAlias = Literal[
    "sid",
    "friendly_name",
    "status",
    "region",
    "reason_conference_ended",
    "account_sid",
    "date_created",
    "date_updated",
]


class ConferencesStoreRecord(Record):
    """A record of conferences in the context store."""

    sid: str | None = None
    """SID of the conference."""
    friendly_name: str | None = None
    """Name of the conference room."""
    status: str | None = None
    """Status of the conference."""
    region: str | None = None
    """Region where the audio was mixed, such as `us1`."""
    reason_conference_ended: str | None = None
    """Why it ended; null while it runs."""
    account_sid: str | None = None
    """SID of the account that it belongs to."""
    date_created: str | None = None
    """When it was created, as RFC 2822 text."""
    date_updated: str | None = None
    """When it last changed, as RFC 2822 text."""
