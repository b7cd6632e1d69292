# Generated from specs/mailchimp/connector.yaml by `connectorgen generate mailchimp`. Do not edit.
"""Records in the context store of `reports`."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

from airbyte_agent_sdk.records import Record

ReportsStoreColumn: TypeAlias = Literal[
    "id",
    "campaign_title",
    "type",
    "list_id",
    "list_name",
    "subject_line",
    "emails_sent",
    "abuse_reports",
    "unsubscribed",
    "send_time",
    "bounces",
    "opens",
    "clicks",
]


class ReportsStoreRecord(Record):
    """A record of reports in the context store."""

    id: str | None = None
    """Id of the campaign."""
    campaign_title: str | None = None
    """Title of the campaign."""
    type: str | None = None
    """Kind of campaign."""
    list_id: str | None = None
    """Id of the list."""
    list_name: str | None = None
    """Name of the list."""
    subject_line: str | None = None
    """Subject."""
    emails_sent: int | None = None
    """How many emails were sent."""
    abuse_reports: int | None = None
    """How many complained of spam."""
    unsubscribed: int | None = None
    """How many unsubscribed."""
    send_time: str | None = None
    """When it was or will be sent."""
    bounces: dict[str, Any] | None = None
    """Emails that could not be delivered."""
    opens: dict[str, Any] | None = None
    """Opens."""
    clicks: dict[str, Any] | None = None
    """Clicks."""
