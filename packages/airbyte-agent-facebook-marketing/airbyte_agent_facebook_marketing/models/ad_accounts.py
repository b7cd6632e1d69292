# Generated from specs/facebook-marketing/connector.yaml by `connectorgen generate facebook-marketing`. Do not edit.
"""Records of `ad_accounts`."""

from __future__ import annotations

import datetime as dt

from airbyte_agent_sdk.records import Record

from .shared import Business


class AdAccount(Record):
    """An ad account."""

    id: str
    """Id of the node, `act_` and the account's number."""
    account_id: str | None = None
    """Number of the ad account."""
    name: str | None = None
    """Name of the ad account."""
    account_status: int | None = None
    """State of the account: 1 active, 2 disabled, 3 unsettled, 7 in review, 9 in grace period, 100 about to
    be closed, 101 unavailable.
    """
    age: float | None = None
    """Days since the account was created."""
    amount_spent: str | None = None
    """Spent so far in the smallest unit of the currency, counted since `spend_cap` was last reset."""
    balance: str | None = None
    """Amount due, in the smallest unit of the currency."""
    business: Business | None = None
    """Business that owns the account."""
    business_name: str | None = None
    """Name of the business as the account's owner entered it."""
    business_street: str | None = None
    """Street of the business."""
    business_street2: str | None = None
    """Second line of the business's address."""
    business_city: str | None = None
    """City of the business."""
    business_state: str | None = None
    """State or province of the business."""
    business_zip: str | None = None
    """Postal code of the business."""
    business_country_code: str | None = None
    """Country of the business, as an ISO 3166-1 code."""
    can_create_brand_lift_study: bool | None = None
    """Whether a brand lift study can be made now."""
    capabilities: list[str] | None = None
    """What the account may do beyond the ordinary."""
    created_time: dt.datetime | None = None
    """When the account was created."""
    currency: str | None = None
    """Currency of the account, as an ISO 4217 code."""
    default_dsa_beneficiary: str | None = None
    """Who benefits from new ad sets, as the EU's Digital Services Act asks."""
    default_dsa_payor: str | None = None
    """Who pays for new ad sets, as the EU's Digital Services Act asks."""
    disable_reason: int | None = None
    """Why the account was disabled, as a number; 0 if it was not."""
    end_advertiser: str | None = None
    """Id of the page or app that the ads are for."""
    end_advertiser_name: str | None = None
    """Name of the advertiser that the ads are for."""
    funding_source: str | None = None
    """Id of the means of payment."""
    has_migrated_permissions: bool | None = None
    """Whether the account's permissions were moved to the current model."""
    is_attribution_spec_system_default: bool | None = None
    """Whether ad sets have Meta's attribution window by default."""
    is_direct_deals_enabled: bool | None = None
    """Whether direct deals are possible."""
    is_notifications_enabled: bool | None = None
    """Whether the user is notified about the account."""
    is_personal: int | None = None
    """1 if the account is for personal use, 0 if it is a business's."""
    is_prepay_account: bool | None = None
    """Whether ads are paid for in advance."""
    is_tax_id_required: bool | None = None
    """Whether a tax id has to be entered."""
    media_agency: str | None = None
    """Id of the agency's page, or `NONE` or `UNFOUND`."""
    min_campaign_group_spend_cap: str | None = None
    """Lowest spending limit that a campaign can have, in the smallest unit of the currency."""
    min_daily_budget: int | None = None
    """Lowest daily budget, in the smallest unit of the currency."""
    offsite_pixels_tos_accepted: bool | None = None
    """Whether the terms of pixels were accepted."""
    owner: str | None = None
    """Id of the account's owner."""
    partner: str | None = None
    """Id of the partner's page, or `NONE` or `UNFOUND`."""
    spend_cap: str | None = None
    """Spending limit in the smallest unit of the currency; 0 if there is none."""
    tax_id: str | None = None
    """Tax id."""
    tax_id_status: int | None = None
    """State of the tax id, as a number."""
    tax_id_type: str | None = None
    """Kind of tax id."""
    timezone_id: int | None = None
    """Number of the time zone."""
    timezone_name: str | None = None
    """Time zone, such as `America/Los_Angeles`."""
    timezone_offset_hours_utc: float | None = None
    """Hours that the time zone is ahead of UTC."""
    tos_accepted: dict[str, int] | None = None
    """Terms that were accepted, by name."""
    user_tasks: list[str] | None = None
    """What the user may do in the account, such as `ADVERTISE` or `ANALYZE`."""
