# Generated from specs/facebook-marketing/connector.yaml by `connectorgen generate facebook-marketing`. Do not edit.
"""Records of `campaigns`."""

from __future__ import annotations

import datetime as dt
from typing import Literal

from airbyte_agent_sdk.records import Record

from .shared import AdCampaignIssuesInfo, AdLabel, AdPromotedObject


class AdStudy(Record):
    """A study."""

    id: str | None = None
    """Id of the study."""
    name: str | None = None
    """Name of the study."""


class Campaign(Record):
    """A campaign."""

    id: str
    """Id of the campaign."""
    account_id: str | None = None
    """Number of the ad account."""
    name: str | None = None
    """Name of the campaign."""
    objective: str | None = None
    """What the campaign is to achieve, such as `OUTCOME_SALES`."""
    status: Literal["ACTIVE", "ARCHIVED", "DELETED", "PAUSED"] | str | None = None
    """Whether it was switched on: `ACTIVE`, `PAUSED`, `ARCHIVED` or `DELETED`."""
    configured_status: Literal["ACTIVE", "ARCHIVED", "DELETED", "PAUSED"] | str | None = None
    """The same as `status`."""
    effective_status: (
        Literal["ACTIVE", "ARCHIVED", "DELETED", "IN_PROCESS", "PAUSED", "WITH_ISSUES"] | str | None
    ) = None
    """State in fact, such as `IN_PROCESS` or `WITH_ISSUES`."""
    buying_type: str | None = None
    """How ads are bought, such as `AUCTION` or `RESERVED`."""
    bid_strategy: (
        Literal[
            "COST_CAP", "LOWEST_COST_WITHOUT_CAP", "LOWEST_COST_WITH_BID_CAP", "LOWEST_COST_WITH_MIN_ROAS"
        ]
        | str
        | None
    ) = None
    """How bids are set, if the campaign has the budget."""
    daily_budget: str | None = None
    """Budget per day in the smallest unit of the currency, if the campaign has the budget."""
    lifetime_budget: str | None = None
    """Budget of all days in the smallest unit of the currency, if the campaign has the budget."""
    budget_remaining: str | None = None
    """Rest of the budget, in the smallest unit of the currency."""
    spend_cap: str | None = None
    """Spending limit, in the smallest unit of the currency."""
    budget_rebalance_flag: bool | None = None
    """Whether the budget is moved between ad sets."""
    is_adset_budget_sharing_enabled: bool | None = None
    """Whether ad sets may share some of their budgets."""
    is_budget_schedule_enabled: bool | None = None
    """Whether the budget is raised at set times."""
    boosted_object_id: str | None = None
    """Id of the object that is promoted."""
    brand_lift_studies: list[AdStudy] | None = None
    """Brand lift studies that the campaign takes part in."""
    can_create_brand_lift_study: bool | None = None
    """Whether a brand lift study can be made now."""
    can_use_spend_cap: bool | None = None
    """Whether a spending limit can be set."""
    has_secondary_skadnetwork_reporting: bool | None = None
    """Whether there are figures of SKAdNetwork's later postbacks."""
    is_skadnetwork_attribution: bool | None = None
    """Whether iOS installs are counted by SKAdNetwork."""
    issues_info: list[AdCampaignIssuesInfo] | None = None
    """What keeps ads from running."""
    last_budget_toggling_time: dt.datetime | None = None
    """When the budget last moved between campaign and ad sets."""
    pacing_type: list[str] | None = None
    """How spending is spread over time, such as `standard`."""
    primary_attribution: str | None = None
    """How conversions are primarily attributed."""
    promoted_object: AdPromotedObject | None = None
    """What is promoted in all ad sets."""
    smart_promotion_type: str | None = None
    """Kind of automation, such as `GUIDED_CREATION`."""
    source_campaign_id: str | None = None
    """Id of the campaign that this one was copied from; `0` if it was not."""
    special_ad_categories: list[str] | None = None
    """Regulated subjects of the ads, such as `HOUSING`."""
    special_ad_category: str | None = None
    """First of the regulated subjects."""
    special_ad_category_country: list[str] | None = None
    """Countries where the regulated subject applies, as ISO 3166-1 codes."""
    start_time: dt.datetime | None = None
    """When delivery begins."""
    stop_time: dt.datetime | None = None
    """When delivery ends."""
    topline_id: str | None = None
    """Id of the line of the insertion order."""
    adlabels: list[AdLabel] | None = None
    """Labels."""
    created_time: dt.datetime | None = None
    """When the campaign was created."""
    updated_time: dt.datetime | None = None
    """When the campaign was last changed."""
