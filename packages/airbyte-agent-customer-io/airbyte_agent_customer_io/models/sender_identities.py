# Generated from specs/customer-io/connector.yaml by `connectorgen generate customer-io`. Do not edit.
"""Records of `sender_identities`."""

from __future__ import annotations

from airbyte_agent_sdk.records import Record


class SenderIdentity(Record):
    """A sender of messages."""

    id: int
    """Id of the sender."""
    deduplicate_id: str | None = None
    """Id and time of the last update, as `id:timestamp`."""
    name: str | None = None
    """Name of the sender."""
    email: str | None = None
    """Email address."""
    phone: str | None = None
    """Phone number, for SMS."""
    address: str | None = None
    """Name and email address, as in `Ada <ada@example.com>`."""
    template_type: str | None = None
    """`email` or `phone`."""
    auto_generated: bool | None = None
    """Whether Customer.io created it."""
    hidden: bool | None = None
    """Whether pages do not show it."""
