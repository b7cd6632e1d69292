# Generated from specs/sendgrid/connector.yaml by `connectorgen generate sendgrid`. Do not edit.
"""Records in the context store of `invalid_emails`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record

InvalidEmailsStoreColumn: TypeAlias = Literal["email", "reason", "created"]


class InvalidEmailsStoreRecord(Record):
    """A record of invalid_emails in the context store."""

    email: str | None = None
    """Email address."""
    reason: str | None = None
    """Why it is invalid."""
    created: int | None = None
    """When it was found to be invalid, Unix time in seconds."""
