# Generated from specs/sendgrid/connector.yaml by `connectorgen generate sendgrid`. Do not edit.
"""Records of `spam_reports`."""

from __future__ import annotations

from airbyte_agent_sdk.records import Record


class SpamReport(Record):
    """A spam report."""

    created: int
    """When it was reported, Unix time in seconds."""
    email: str
    """Email address of who reported it."""
    ip: str
    """IP address that the message was sent from."""
