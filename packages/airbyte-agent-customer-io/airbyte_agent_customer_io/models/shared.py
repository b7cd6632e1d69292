# Generated from specs/customer-io/connector.yaml by `connectorgen generate customer-io`. Do not edit.
"""Records that several entities share."""

from __future__ import annotations

from airbyte_agent_sdk.records import Record


class PersonIdentifiers(Record):
    """Identifiers of a person."""

    id: int | str | None = None
    """Id in your own system."""
    email: str | None = None
    """Email address."""
    cio_id: int | str | None = None
    """Id in Customer.io."""


class Delivery(Record):
    """A message that was accepted."""

    delivery_id: str
    """Id of the delivery."""
    queued_at: int | None = None
    """When it was accepted, Unix time in seconds."""
