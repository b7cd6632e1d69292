# Generated from specs/sendgrid/connector.yaml by `connectorgen generate sendgrid`. Do not edit.
"""Records of `blocks`."""

from __future__ import annotations

from airbyte_agent_sdk.records import Record


class Block(Record):
    """A refused message."""

    created: int
    """When it was refused, Unix time in seconds."""
    email: str
    """Email address."""
    reason: str
    """Why it was refused."""
    status: str
    """Enhanced SMTP status, as in 4.0.0."""
