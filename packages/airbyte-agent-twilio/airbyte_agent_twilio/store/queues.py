# Generated from specs/twilio/connector.yaml by `connectorgen generate twilio`. Do not edit.
"""Records in the context store of `queues`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record

QueuesStoreColumn: TypeAlias = Literal[
    "sid",
    "friendly_name",
    "current_size",
    "max_size",
    "average_wait_time",
    "account_sid",
    "date_created",
    "date_updated",
]


class QueuesStoreRecord(Record):
    """A record of queues in the context store."""

    sid: str | None = None
    """SID of the queue."""
    friendly_name: str | None = None
    """Name of the queue."""
    current_size: int | None = None
    """Number of calls that wait."""
    max_size: int | None = None
    """Most calls that may wait, up to 5,000."""
    average_wait_time: int | None = None
    """Seconds that its calls have waited on average."""
    account_sid: str | None = None
    """SID of the account that it belongs to."""
    date_created: str | None = None
    """When it was created, as RFC 2822 text."""
    date_updated: str | None = None
    """When it last changed, as RFC 2822 text."""
