# Generated from specs/mailchimp/connector.yaml by `connectorgen generate mailchimp`. Do not edit.
"""Records of `campaigns`."""

from __future__ import annotations

from typing import Any, Literal

from airbyte_agent_sdk.records import Record

from .shared import CampaignTracking, DeliveryStatus, ReportSummary


class CampaignRecipients(Record):
    """To whom a campaign is sent."""

    list_id: str | None = None
    """Id of the list."""
    list_is_active: bool | None = None
    """Whether the list still exists."""
    list_name: str | None = None
    """Name of the list."""
    segment_text: str | None = None
    """The segment in words, in HTML."""
    recipient_count: int | None = None
    """How many members it is sent to."""
    segment_opts: dict[str, Any] | None = None
    """Conditions of the segment."""


class CampaignSettings(Record):
    """The subject, sender and options of a campaign."""

    subject_line: str | None = None
    """Subject."""
    preview_text: str | None = None
    """Text that is shown beside the subject."""
    title: str | None = None
    """Title, which recipients do not see."""
    from_name: str | None = None
    """Name of the sender."""
    reply_to: str | None = None
    """Address for replies."""
    use_conversation: bool | None = None
    """Whether replies are collected in the inbox."""
    to_name: str | None = None
    """Name of the recipient, often with merge tags."""
    folder_id: str | None = None
    """Id of the folder."""
    authenticate: bool | None = None
    """Whether the emails are authenticated."""
    auto_footer: bool | None = None
    """Whether a footer is added."""
    inline_css: bool | None = None
    """Whether styles are put inline."""
    timewarp: bool | None = None
    """Whether it is sent by the time zone of the recipient."""
    template_id: int | None = None
    """Id of the template."""
    drag_and_drop: bool | None = None
    """Whether it was made in the drag-and-drop editor."""


class Campaign(Record):
    """A campaign."""

    id: str | None = None
    """Id."""
    web_id: int | None = None
    """Id in the URLs of the application."""
    parent_campaign_id: str | None = None
    """Id of the campaign that this one is a part of."""
    type: Literal["regular", "plaintext", "absplit", "rss", "variate"] | str | None = None
    """Kind."""
    create_time: str | None = None
    """When it was created."""
    archive_url: str | None = None
    """URL of the archive, short."""
    long_archive_url: str | None = None
    """URL of the archive."""
    status: (
        Literal["save", "paused", "schedule", "sending", "sent", "canceled", "canceling", "archived"]
        | str
        | None
    ) = None
    """Status."""
    emails_sent: int | None = None
    """How many emails were sent."""
    send_time: str | None = None
    """When it was or will be sent."""
    content_type: Literal["template", "html", "url", "multichannel"] | str | None = None
    """How its content was made."""
    needs_block_refresh: bool | None = None
    """Whether blocks of the content need a refresh."""
    resendable: bool | None = None
    """Whether it can be sent again."""
    recipients: CampaignRecipients | None = None
    """To whom it is sent."""
    settings: CampaignSettings | None = None
    """Subject, sender and options."""
    tracking: CampaignTracking | None = None
    """What is tracked."""
    report_summary: ReportSummary | None = None
    """Opens and clicks in short; absent before it is sent."""
    delivery_status: DeliveryStatus | None = None
    """How far it has been sent."""
