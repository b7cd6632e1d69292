# Generated from specs/sendgrid/connector.yaml by `connectorgen generate sendgrid`. Do not edit.
"""Records in the context store of `blocks`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record

BlocksStoreColumn: TypeAlias = Literal["email", "reason", "status", "created"]


class BlocksStoreRecord(Record):
    """A record of blocks in the context store."""

    email: str | None = None
    """Email address."""
    reason: str | None = None
    """Why it was refused."""
    status: str | None = None
    """Enhanced SMTP status, as in 4.0.0."""
    created: int | None = None
    """When it was refused, Unix time in seconds."""
