# Generated from specs/mailchimp/connector.yaml by `connectorgen generate mailchimp`. Do not edit.
"""Records in the context store of `automations`."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

from airbyte_agent_sdk.records import Record

AutomationsStoreColumn: TypeAlias = Literal[
    "id", "status", "create_time", "start_time", "emails_sent", "settings", "recipients"
]


class AutomationsStoreRecord(Record):
    """A record of automations in the context store."""

    id: str | None = None
    """Id."""
    status: str | None = None
    """Status."""
    create_time: str | None = None
    """When it was created."""
    start_time: str | None = None
    """When it was started."""
    emails_sent: int | None = None
    """How many emails were sent."""
    settings: dict[str, Any] | None = None
    """Subject, sender and options."""
    recipients: dict[str, Any] | None = None
    """To whom it is sent."""
