# Generated from specs/customer-io/connector.yaml by `connectorgen generate customer-io`. Do not edit.
"""Records in the context store of `newsletters`."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

from airbyte_agent_sdk.records import Record

NewslettersStoreColumn: TypeAlias = Literal[
    "id",
    "name",
    "type",
    "sent_at",
    "tags",
    "recipient_segment_ids",
    "subscription_topic_id",
    "created",
    "updated",
]


class NewslettersStoreRecord(Record):
    """A record of newsletters in the context store."""

    id: int | None = None
    """Id of the newsletter."""
    name: str | None = None
    """Name of the newsletter."""
    type: str | None = None
    """Channel."""
    sent_at: int | None = None
    """When it was last sent, Unix time in seconds."""
    tags: list[Any] | None = None
    """Tags."""
    recipient_segment_ids: list[Any] | None = None
    """Ids of the segments that it is sent to."""
    subscription_topic_id: int | None = None
    """Id of the subscription topic."""
    created: int | None = None
    """When it was created, Unix time in seconds."""
    updated: int | None = None
    """When it was last updated, Unix time in seconds."""
