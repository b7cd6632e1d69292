# Generated from specs/sendgrid/connector.yaml by `connectorgen generate sendgrid`. Do not edit.
"""Records in the context store of `bounces`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record

BouncesStoreColumn: TypeAlias = Literal["email", "reason", "status", "created"]


class BouncesStoreRecord(Record):
    """A record of bounces in the context store."""

    email: str | None = None
    """Email address."""
    reason: str | None = None
    """Answer of the recipient's server."""
    status: str | None = None
    """Enhanced SMTP status, as in 5.1.1."""
    created: int | None = None
    """When it bounced, Unix time in seconds."""
