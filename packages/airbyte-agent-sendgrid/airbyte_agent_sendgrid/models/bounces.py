# Generated from specs/sendgrid/connector.yaml by `connectorgen generate sendgrid`. Do not edit.
"""Records of `bounces`."""

from __future__ import annotations

from airbyte_agent_sdk.records import Record


class Bounce(Record):
    """A bounce."""

    created: int | None = None
    """When it bounced, Unix time in seconds."""
    email: str | None = None
    """Email address."""
    reason: str | None = None
    """Answer of the recipient's server."""
    status: str | None = None
    """Enhanced SMTP status, as in 5.1.1."""
