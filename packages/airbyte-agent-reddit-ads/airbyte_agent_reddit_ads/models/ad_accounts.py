# Generated from specs/reddit-ads/connector.yaml by `connectorgen generate reddit-ads`. Do not edit.
"""Records of `ad_accounts`."""

from __future__ import annotations

import datetime as dt
from typing import Literal

from airbyte_agent_sdk.records import Record


class AdAccount(Record):
    """An ad account."""

    id: str
    """Id of the ad account, such as `a2_abc123`."""
    business_id: str | None = None
    """Id of the business."""
    name: str | None = None
    """Name of the ad account."""
    type: Literal["MANAGED", "SELF_SERVE"] | str | None = None
    """Whether Reddit manages the account."""
    admin_approval: (
        Literal[
            "ADMIN",
            "BANNED",
            "NEEDS_ID_VERIFICATION",
            "PENDING",
            "SUSPENDED",
            "SUSPICIOUS",
            "TRUSTED",
            "VALID",
        ]
        | str
        | None
    ) = None
    """State that Reddit gave the account."""
    currency: str | None = None
    """Currency of the account, as an ISO 4217 code."""
    time_zone_id: str | None = None
    """Time zone, such as `America/Los_Angeles`."""
    attribution_type: (
        Literal["ALL_CONVERSION", "CLICK_THROUGH_CONVERSION", "VIEW_THROUGH_CONVERSION"] | str | None
    ) = None
    """Conversions that are attributed."""
    click_attribution_window: Literal["DAY", "MONTH", "WEEK"] | str | None = None
    """How long conversions count after a click."""
    view_attribution_window: Literal["DAY", "MONTH", "WEEK"] | str | None = None
    """How long conversions count after a view."""
    excluded_communities: list[str] | None = None
    """Communities where no ads are shown."""
    excluded_keywords: list[str] | None = None
    """Words beside which no ads are shown."""
    pixel_partner_preferences: list[Literal["DV", "IAS", "MODE"] | str] | None = None
    """Partners whose pixels are allowed."""
    primary_contact_member_id: str | None = None
    """Id of the member who is the contact."""
    spend_cap_type: Literal["LIFETIME"] | str | None = None
    """What the spending limit is for."""
    suspension_reason: (
        Literal["ADVERTISING_POLICY", "BEHAVIOR", "FRAUD", "OTHER", "KYC_CHECK_FAILED"] | str | None
    ) = None
    """Why the account was suspended."""
    created_at: dt.datetime | None = None
    """When the ad account was created."""
    modified_at: dt.datetime | None = None
    """When the ad account was last changed."""
