# Generated from specs/mailchimp/connector.yaml by `connectorgen generate mailchimp`. Do not edit.
"""Records of `automations`."""

from __future__ import annotations

from typing import Any, Literal

from airbyte_agent_sdk.records import Record

from .shared import CampaignTracking, ReportSummary


class AutomationRecipients(Record):
    """To whom emails of an automation are sent."""

    list_id: str | None = None
    """Id of the list."""
    list_is_active: bool | None = None
    """Whether the list still exists."""
    list_name: str | None = None
    """Name of the list."""
    segment_opts: dict[str, Any] | None = None
    """Conditions of the segment."""
    store_id: str | None = None
    """Id of the store."""


class AutomationSettings(Record):
    """The sender and options of an automation."""

    title: str | None = None
    """Title."""
    from_name: str | None = None
    """Name of the sender."""
    reply_to: str | None = None
    """Address for replies."""
    use_conversation: bool | None = None
    """Whether replies are collected in the inbox."""
    to_name: str | None = None
    """Name of the recipient, often with merge tags."""
    authenticate: bool | None = None
    """Whether the emails are authenticated."""
    auto_footer: bool | None = None
    """Whether a footer is added."""
    inline_css: bool | None = None
    """Whether styles are put inline."""


class Automation(Record):
    """A classic automation."""

    id: str | None = None
    """Id."""
    create_time: str | None = None
    """When it was created."""
    start_time: str | None = None
    """When it was started."""
    status: Literal["save", "paused", "sending"] | str | None = None
    """Status."""
    emails_sent: int | None = None
    """How many emails were sent."""
    recipients: AutomationRecipients | None = None
    """To whom it is sent."""
    settings: AutomationSettings | None = None
    """Subject, sender and options."""
    tracking: CampaignTracking | None = None
    """What is tracked."""
    trigger_settings: dict[str, Any] | None = None
    """What starts it, and when its emails are sent."""
    report_summary: ReportSummary | None = None
    """Opens and clicks in short; absent before it is sent."""
