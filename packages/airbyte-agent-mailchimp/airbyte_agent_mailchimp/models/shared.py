# Generated from specs/mailchimp/connector.yaml by `connectorgen generate mailchimp`. Do not edit.
"""Records that several entities share."""

from __future__ import annotations

from typing import Literal

from airbyte_agent_sdk.records import Record


class CampaignTracking(Record):
    """What is tracked."""

    opens: bool | None = None
    """Whether opens are tracked."""
    html_clicks: bool | None = None
    """Whether clicks in HTML are tracked."""
    text_clicks: bool | None = None
    """Whether clicks in plain text are tracked."""
    ecomm360: bool | None = None
    """Whether orders are tracked."""
    google_analytics: str | None = None
    """Name of the campaign in Google Analytics."""


class SalesSummary(Record):
    """Orders that a campaign brought."""

    total_orders: int | None = None
    """Number of orders."""
    total_spent: float | None = None
    """Amount of the orders."""
    total_revenue: float | None = None
    """Revenue, without taxes and shipping."""
    currency_code: str | None = None
    """ISO 4217 code of the currency."""


class ReportSummary(Record):
    """Opens and clicks in short."""

    opens: int | None = None
    """Number of opens."""
    unique_opens: int | None = None
    """Number of opens by different members."""
    open_rate: float | None = None
    """Opens by different members, as a share of what was delivered."""
    clicks: int | None = None
    """Number of clicks."""
    subscriber_clicks: int | None = None
    """Number of clicks by different members."""
    click_rate: float | None = None
    """Clicks by different members, as a share of what was delivered."""
    ecommerce: SalesSummary | None = None
    """Orders that it brought."""


class DeliveryStatus(Record):
    """How far a campaign has been sent."""

    enabled: bool | None = None
    """Whether the delivery can be followed."""
    can_cancel: bool | None = None
    """Whether it can be cancelled."""
    status: Literal["delivering", "delivered", "canceling", "canceled"] | str | None = None
    """Status."""
    emails_sent: int | None = None
    """How many emails were sent."""
    emails_canceled: int | None = None
    """How many emails were cancelled."""


class MemberStats(Record):
    """Rates of a member."""

    avg_open_rate: float | None = None
    """Opens on average, as a share."""
    avg_click_rate: float | None = None
    """Clicks on average, as a share."""


class MemberLocation(Record):
    """Where a member is."""

    latitude: float | None = None
    """Latitude."""
    longitude: float | None = None
    """Longitude."""
    gmtoff: int | None = None
    """Hours ahead of UTC."""
    dstoff: int | None = None
    """Hours ahead of UTC in summer."""
    country_code: str | None = None
    """Code of the country."""
    timezone: str | None = None
    """Time zone."""
    region: str | None = None
    """Region."""


class MemberNote(Record):
    """The last note on a member."""

    note_id: int | None = None
    """Id of the note."""
    created_at: str | None = None
    """When it was created."""
    created_by: str | None = None
    """Who wrote it."""
    note: str | None = None
    """Text."""
