# Generated from specs/snapchat-marketing/connector.yaml by `connectorgen generate snapchat-marketing`. Do not edit.
"""Records of `campaigns`."""

from __future__ import annotations

import datetime as dt
from typing import Any

from airbyte_agent_sdk.records import Record


class MeasurementSpec(Record):
    """App whose events are measured."""

    ios_app_id: str | None = None
    """Id of the app in Apple's App Store."""
    android_app_url: str | None = None
    """Name of the app in Google Play."""


class Campaign(Record):
    """A campaign."""

    id: str
    """Id of the campaign."""
    name: str | None = None
    """Name of the campaign."""
    created_at: dt.datetime | None = None
    """When the campaign was created."""
    updated_at: dt.datetime | None = None
    """When the campaign was last changed."""
    ad_account_id: str | None = None
    """Id of the ad account."""
    status: str | None = None
    """Whether it was switched on: `ACTIVE` or `PAUSED`."""
    objective: str | None = None
    """What the campaign is to achieve, such as `WEB_CONVERSION`."""
    buy_model: str | None = None
    """How ads are bought: `AUCTION` or `RESERVED`."""
    daily_budget_micro: int | None = None
    """Budget per day, in millionths of the currency."""
    lifetime_spend_cap_micro: int | None = None
    """Spending limit, in millionths of the currency."""
    start_time: dt.datetime | None = None
    """When delivery begins."""
    end_time: dt.datetime | None = None
    """When delivery ends; absent if never."""
    measurement_spec: MeasurementSpec | None = None
    """App whose events are measured."""
    regulations: dict[str, Any] | None = None
    """Rules that apply to the subject of the ads."""
