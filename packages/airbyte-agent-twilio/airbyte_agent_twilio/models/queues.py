# Generated from specs/twilio/connector.yaml by `connectorgen generate twilio`. Do not edit.
"""Records of `queues`."""

from __future__ import annotations

from airbyte_agent_sdk.records import Record


class Queue(Record):
    """A queue of calls."""

    date_updated: str | None = None
    """When it last changed, as RFC 2822 text."""
    current_size: int | None = None
    """Number of calls that wait."""
    friendly_name: str | None = None
    """Name of the queue."""
    uri: str | None = None
    """Path of the record on the server."""
    account_sid: str | None = None
    """SID of the account that it belongs to."""
    average_wait_time: int | None = None
    """Seconds that its calls have waited on average."""
    sid: str | None = None
    """SID of the queue."""
    date_created: str | None = None
    """When it was created, as RFC 2822 text."""
    max_size: int | None = None
    """Most calls that may wait, up to 5,000."""
    subresource_uris: dict[str, str] | None = None
    """Paths of what belongs to it, by kind."""
