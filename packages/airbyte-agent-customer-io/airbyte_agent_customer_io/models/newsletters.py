# Generated from specs/customer-io/connector.yaml by `connectorgen generate customer-io`. Do not edit.
"""Records of `newsletters`."""

from __future__ import annotations

from airbyte_agent_sdk.records import Record


class Newsletter(Record):
    """A newsletter, which is sent once."""

    id: int
    """Id of the newsletter."""
    deduplicate_id: str | None = None
    """Id and time of the last update, as `id:timestamp`."""
    name: str
    """Name of the newsletter."""
    subject: str | None = None
    """Subject."""
    type: str | None = None
    """Channel, such as `email`."""
    created: int | None = None
    """When it was created, Unix time in seconds."""
    updated: int | None = None
    """When it was last updated, Unix time in seconds."""
    sent_at: int | None = None
    """When it was last sent, Unix time in seconds."""
    content_ids: list[int] | None = None
    """Ids of its variants: translations or parts of an A/B test."""
    recipient_segment_ids: list[int] | None = None
    """Ids of the segments that it is sent to."""
    subscription_topic_id: int | None = None
    """Id of the subscription topic."""
    tags: list[str] | None = None
    """Tags."""
