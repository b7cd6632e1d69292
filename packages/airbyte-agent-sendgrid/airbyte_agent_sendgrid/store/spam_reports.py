# Generated from specs/sendgrid/connector.yaml by `connectorgen generate sendgrid`. Do not edit.
"""Records in the context store of `spam_reports`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record

SpamReportsStoreColumn: TypeAlias = Literal["email", "ip", "created"]


class SpamReportsStoreRecord(Record):
    """A record of spam_reports in the context store."""

    email: str | None = None
    """Email address of who reported it."""
    ip: str | None = None
    """IP address that the message was sent from."""
    created: int | None = None
    """When it was reported, Unix time in seconds."""
