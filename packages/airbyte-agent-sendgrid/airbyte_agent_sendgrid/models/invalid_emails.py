# Generated from specs/sendgrid/connector.yaml by `connectorgen generate sendgrid`. Do not edit.
"""Records of `invalid_emails`."""

from __future__ import annotations

from airbyte_agent_sdk.records import Record


class InvalidEmail(Record):
    """An invalid email address."""

    created: int | None = None
    """When it was found to be invalid, Unix time in seconds."""
    email: str | None = None
    """Email address."""
    reason: str | None = None
    """Why it is invalid."""
