# Generated from specs/sendgrid/connector.yaml by `connectorgen generate sendgrid`. Do not edit.
"""Records of `suppression_groups`."""

from __future__ import annotations

from airbyte_agent_sdk.records import Record


class SuppressionGroup(Record):
    """A kind of mail that recipients can unsubscribe from."""

    id: int
    """Id of the group."""
    name: str | None = None
    """Name."""
    description: str | None = None
    """Description for recipients."""
    is_default: bool | None = None
    """Whether it is the group that mail has by default."""
    unsubscribes: int | None = None
    """Number of addresses that unsubscribed from it."""
