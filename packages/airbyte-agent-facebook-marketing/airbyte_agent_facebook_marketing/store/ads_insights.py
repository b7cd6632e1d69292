# Generated from specs/facebook-marketing/connector.yaml by `connectorgen generate facebook-marketing`. Do not edit.
"""Records in the context store of `ads_insights`."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

from airbyte_agent_sdk.records import Record

AdsInsightsStoreColumn: TypeAlias = Literal[
    "date_start",
    "date_stop",
    "account_id",
    "account_name",
    "campaign_id",
    "campaign_name",
    "adset_id",
    "adset_name",
    "ad_id",
    "ad_name",
    "impressions",
    "reach",
    "frequency",
    "clicks",
    "ctr",
    "cpc",
    "cpm",
    "spend",
    "inline_link_clicks",
    "actions",
    "action_values",
]


class AdsInsightsStoreRecord(Record):
    """A record of ads_insights in the context store."""

    date_start: str | None = None
    """First day of the row, in the account's time zone."""
    date_stop: str | None = None
    """Last day of the row, in the account's time zone."""
    account_id: str | None = None
    """Number of the ad account."""
    account_name: str | None = None
    """Name of the ad account."""
    campaign_id: str | None = None
    """Id of the campaign, at its level and below."""
    campaign_name: str | None = None
    """Name of the campaign, at its level and below."""
    adset_id: str | None = None
    """Id of the ad set, at its level and below."""
    adset_name: str | None = None
    """Name of the ad set, at its level and below."""
    ad_id: str | None = None
    """Id of the ad, at the level `ad`."""
    ad_name: str | None = None
    """Name of the ad, at the level `ad`."""
    impressions: str | None = None
    """How often ads were shown."""
    reach: str | None = None
    """How many people saw ads; an estimate."""
    frequency: str | None = None
    """How often a person saw ads on average."""
    clicks: str | None = None
    """Clicks of all kinds."""
    ctr: str | None = None
    """Clicks per hundred impressions."""
    cpc: str | None = None
    """Cost of a click."""
    cpm: str | None = None
    """Cost of a thousand impressions."""
    spend: str | None = None
    """Amount spent, in the account's currency, such as `12.34`."""
    inline_link_clicks: str | None = None
    """Clicks on links in ads."""
    actions: list[Any] | None = None
    """What people did, by kind of action."""
    action_values: list[Any] | None = None
    """Worth of what people did, by kind of action."""
