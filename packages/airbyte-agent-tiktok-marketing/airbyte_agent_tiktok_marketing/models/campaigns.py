# Generated from specs/tiktok-marketing/connector.yaml by `connectorgen generate tiktok-marketing`. Do not edit.
"""Records of `campaigns`."""

from __future__ import annotations

from airbyte_agent_sdk.records import Record


class Campaign(Record):
    """A campaign."""

    campaign_id: str
    """Id of the campaign."""
    advertiser_id: str | None = None
    """Id of the ad account."""
    campaign_name: str | None = None
    """Name of the campaign."""
    campaign_type: str | None = None
    """`REGULAR_CAMPAIGN`, or `IOS14_CAMPAIGN` for a dedicated iOS 14 campaign."""
    campaign_system_origin: str | None = None
    """Tool that the campaign was made with."""
    objective_type: str | None = None
    """Advertising objective, such as `TRAFFIC` or `WEB_CONVERSIONS`."""
    objective: str | None = None
    """Product that is advertised: `APP` or `LANDING_PAGE`."""
    virtual_objective_type: str | None = None
    """Newer name of the objective, such as `SALES`."""
    sales_destination: str | None = None
    """Where sales happen: `TIKTOK_SHOP`, `WEBSITE` or `APP`."""
    app_promotion_type: str | None = None
    """Purpose of an app campaign, such as `APP_INSTALL`."""
    app_id: str | None = None
    """Id of the app."""
    campaign_product_source: str | None = None
    """Where the products come from: `CATALOG` or `STORE`."""
    budget: float | None = None
    """Budget in the account's currency; 0 if there is none."""
    budget_mode: str | None = None
    """How the budget is meant, such as `BUDGET_MODE_DAY` or `BUDGET_MODE_INFINITE`."""
    budget_optimize_on: bool | None = None
    """Whether the budget is distributed over the ad groups automatically."""
    bid_type: str | None = None
    """Bidding strategy of the campaign."""
    deep_bid_type: str | None = None
    """Bidding strategy for events after the conversion."""
    roas_bid: float | None = None
    """Return on ad spend to aim for."""
    optimization_goal: str | None = None
    """What delivery is optimised for."""
    operation_status: str | None = None
    """Whether it was switched on: `ENABLE`, `DISABLE` or `DELETE`."""
    secondary_status: str | None = None
    """State with its reason, such as `CAMPAIGN_STATUS_ENABLE`."""
    is_smart_performance_campaign: bool | None = None
    """Whether TikTok automates the campaign."""
    is_search_campaign: bool | None = None
    """Whether its ads are shown in search results."""
    is_new_structure: bool | None = None
    """Whether it has the newer structure of campaigns."""
    is_advanced_dedicated_campaign: bool | None = None
    """Whether it is an advanced dedicated campaign for iOS."""
    disable_skan_campaign: bool | None = None
    """Whether SKAdNetwork attribution is off."""
    campaign_app_profile_page_state: str | None = None
    """Whether there is an app profile page: `ON`, `OFF` or `UNSET`."""
    rf_campaign_type: str | None = None
    """Kind of a reach and frequency campaign."""
    special_industries: list[str] | None = None
    """Special categories of ads, such as `HOUSING`."""
    po_number: str | None = None
    """Purchase order number."""
    create_time: str | None = None
    """When it was created, in UTC, as `2026-01-31 12:00:00`."""
    modify_time: str | None = None
    """When it was last changed, in UTC, as `2026-01-31 12:00:00`."""
