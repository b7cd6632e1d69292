# Generated from specs/mailchimp/connector.yaml by `connectorgen generate mailchimp`. Do not edit.
"""Records in the context store of `campaigns`."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

from airbyte_agent_sdk.records import Record

CampaignsStoreColumn: TypeAlias = Literal[
    "id",
    "web_id",
    "type",
    "status",
    "create_time",
    "send_time",
    "emails_sent",
    "archive_url",
    "settings",
    "recipients",
    "report_summary",
]


class CampaignsStoreRecord(Record):
    """A record of campaigns in the context store."""

    id: str | None = None
    """Id."""
    web_id: int | None = None
    """Id in the URLs of the application."""
    type: str | None = None
    """Kind."""
    status: str | None = None
    """Status."""
    create_time: str | None = None
    """When it was created."""
    send_time: str | None = None
    """When it was or will be sent."""
    emails_sent: int | None = None
    """How many emails were sent."""
    archive_url: str | None = None
    """URL of the archive, short."""
    settings: dict[str, Any] | None = None
    """Subject, sender and options."""
    recipients: dict[str, Any] | None = None
    """To whom it is sent."""
    report_summary: dict[str, Any] | None = None
    """Opens and clicks in short; absent before it is sent."""
