# Generated from specs/sendgrid/connector.yaml by `connectorgen generate sendgrid`. Do not edit.
"""Records of `global_suppressions`."""

from __future__ import annotations

from airbyte_agent_sdk.records import Record


class GlobalSuppression(Record):
    """An address that gets no mail."""

    created: int
    """When it was unsubscribed, Unix time in seconds."""
    email: str
    """Email address."""
