# Generated from specs/mailchimp/connector.yaml by `connectorgen generate mailchimp`. Do not edit.
"""Records of `reports`."""

from __future__ import annotations

from airbyte_agent_sdk.records import Record

from .shared import DeliveryStatus, SalesSummary


class ReportBounces(Record):
    """Emails that could not be delivered."""

    hard_bounces: int | None = None
    """How many can never be delivered."""
    soft_bounces: int | None = None
    """How many could not be delivered then."""
    syntax_errors: int | None = None
    """How many addresses were malformed."""


class ReportForwards(Record):
    """Emails that were forwarded."""

    forwards_count: int | None = None
    """How many times it was forwarded."""
    forwards_opens: int | None = None
    """How many times forwarded emails were opened."""


class ReportOpens(Record):
    """Opens of a campaign."""

    opens_total: int | None = None
    """Number of opens."""
    proxy_excluded_opens: int | None = None
    """Number of opens, without those of proxies."""
    unique_opens: int | None = None
    """Number of opens by different members."""
    proxy_excluded_unique_opens: int | None = None
    """Number of opens by different members, without those of proxies."""
    open_rate: float | None = None
    """Opens by different members, as a share of what was delivered."""
    proxy_excluded_open_rate: float | None = None
    """Rate of opens, without those of proxies."""
    last_open: str | None = None
    """When it was last opened."""


class ReportClicks(Record):
    """Clicks in a campaign."""

    clicks_total: int | None = None
    """Number of clicks."""
    unique_clicks: int | None = None
    """Number of unique clicks on links."""
    unique_subscriber_clicks: int | None = None
    """Number of clicks by different members."""
    click_rate: float | None = None
    """Clicks by different members, as a share of what was delivered."""
    last_click: str | None = None
    """When something was last clicked."""


class IndustryStats(Record):
    """Average rates of the industry."""

    type: str | None = None
    """Industry."""
    open_rate: float | None = None
    """Rate of opens."""
    click_rate: float | None = None
    """Rate of clicks."""
    bounce_rate: float | None = None
    """Rate of bounces."""
    unopen_rate: float | None = None
    """Rate of emails that were not opened."""
    unsub_rate: float | None = None
    """Rate of cancellations."""
    abuse_rate: float | None = None
    """Rate of complaints."""


class ListRates(Record):
    """Average rates of the list."""

    sub_rate: float | None = None
    """Subscriptions a month on average."""
    unsub_rate: float | None = None
    """Cancellations a month on average."""
    open_rate: float | None = None
    """Opens by campaign on average, in per cent."""
    proxy_excluded_open_rate: float | None = None
    """Rate of opens, without those of proxies."""
    click_rate: float | None = None
    """Clicks by campaign on average, in per cent."""


class ReportHour(Record):
    """Opens and clicks in one hour."""

    timestamp: str | None = None
    """When it happened."""
    emails_sent: int | None = None
    """How many emails were sent."""
    unique_opens: int | None = None
    """Number of opens by different members."""
    proxy_excluded_unique_opens: int | None = None
    """Number of opens by different members, without those of proxies."""
    recipients_clicks: int | None = None
    """Number of members who clicked."""


class Report(Record):
    """The report on a campaign."""

    id: str | None = None
    """Id of the campaign."""
    campaign_title: str | None = None
    """Title of the campaign."""
    type: str | None = None
    """Kind of campaign."""
    list_id: str | None = None
    """Id of the list."""
    list_is_active: bool | None = None
    """Whether the list still exists."""
    list_name: str | None = None
    """Name of the list."""
    subject_line: str | None = None
    """Subject."""
    preview_text: str | None = None
    """Text that is shown beside the subject."""
    emails_sent: int | None = None
    """How many emails were sent."""
    abuse_reports: int | None = None
    """How many complained of spam."""
    unsubscribed: int | None = None
    """How many unsubscribed."""
    send_time: str | None = None
    """When it was or will be sent."""
    rss_last_send: str | None = None
    """When the last email of an RSS campaign was sent."""
    bounces: ReportBounces | None = None
    """Emails that could not be delivered."""
    forwards: ReportForwards | None = None
    """Emails that were forwarded."""
    opens: ReportOpens | None = None
    """Opens."""
    clicks: ReportClicks | None = None
    """Clicks."""
    industry_stats: IndustryStats | None = None
    """Averages of the industry."""
    list_stats: ListRates | None = None
    """Averages of the list."""
    timeseries: list[ReportHour] | None = None
    """Opens and clicks in the first 24 hours, by hour."""
    ecommerce: SalesSummary | None = None
    """Orders that it brought."""
    delivery_status: DeliveryStatus | None = None
    """How far it has been sent."""
