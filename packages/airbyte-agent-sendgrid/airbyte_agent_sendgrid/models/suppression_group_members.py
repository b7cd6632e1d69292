# Generated from specs/sendgrid/connector.yaml by `connectorgen generate sendgrid`. Do not edit.
"""Records of `suppression_group_members`."""

from __future__ import annotations

from airbyte_agent_sdk.records import Record


class SuppressionGroupMember(Record):
    """An address that unsubscribed from a group."""

    email: str
    """Email address."""
    group_id: int
    """Id of the group."""
    group_name: str
    """Name of the group."""
    created_at: int
    """When it was unsubscribed, Unix time in seconds."""
