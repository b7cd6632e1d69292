# Generated from specs/customer-io/connector.yaml by `connectorgen generate customer-io`. Do not edit.
"""Records of `activities`."""

from __future__ import annotations

from typing import Any

from airbyte_agent_sdk.records import Record

from .shared import PersonIdentifiers


class Activity(Record):
    """Something that a person did, or that happened to them."""

    id: str
    """Id of the activity."""
    type: str
    """Kind, such as `sent_email`, `event` or `attribute_change`."""
    timestamp: int | None = None
    """When it happened, Unix time in seconds."""
    customer_id: str | None = None
    """Id of the person in your own system."""
    customer_identifiers: PersonIdentifiers | None = None
    """Identifiers of the person."""
    delivery_id: str | None = None
    """Id of the delivery, for messages."""
    delivery_type: str | None = None
    """Channel of the delivery, for messages."""
    data: dict[str, Any] | None = None
    """Values that depend on the kind, such as those of an event."""
