"""Meta's client for Python."""

from __future__ import annotations

from typing import Any

from airbyte_agent_facebook_marketing import (
    FacebookMarketingSystemUserAuthConfig,
    SyncFacebookMarketingConnector,
)

from tests.clients.comparison import Client

ACCOUNT = {"account_id": "70001"}
PAGE = {"fields": "id,name", "limit": 3, "after": "QVFI=="}
SUMMARY = {"query summary": "The client asks for the edge's summary, which the connector does not read."}
NODE = {"path": "The client ends the path of a node with a slash."}
LISTS = ("campaigns", "ad_sets", "ads", "ad_creatives", "custom_conversions", "images", "videos", "pixels")
NODES = ("campaigns", "ad_sets", "ads", "pixels")
STATS = {
    "start_time": "2026-03-01T00:00:00+00:00",
    "end_time": "2026-03-02T00:00:00+00:00",
    "aggregation": "device_type",
}
TARGETING: dict[str, Any] = {"age_min": 18, "geo_locations": {"countries": ["US", "DE"]}}
TRACKED: list[dict[str, Any]] = [{"action.type": ["offsite_conversion"], "fb_pixel": ["55"]}]


def connect(url: str) -> SyncFacebookMarketingConnector:
    auth = FacebookMarketingSystemUserAuthConfig(account_key="planted-token")
    return SyncFacebookMarketingConnector(auth, base_url=f"{url}/v25.0")


CLIENT = Client(
    packages=("facebook-business==26.0.3",),
    connect=connect,
    calls={
        "current_user.get": {"fields": "id,name"},
        "ad_accounts.list": PAGE,
        "ad_accounts.get": {**ACCOUNT, "fields": "currency,business{id,name}"},
        **{f"{entity}.list": {**ACCOUNT, **PAGE} for entity in LISTS},
        "ads_insights.list": {
            **ACCOUNT,
            "fields": "spend,actions",
            "time_range": {"since": "2026-03-01", "until": "2026-03-07"},
            "level": "ad",
            "time_increment": "1",
            "limit": 50,
        },
        "pixel_stats.list": {"pixel_id": "55", **STATS},
        "campaigns.get": {"campaign_id": "11", "fields": "id,name"},
        "ad_sets.get": {"adset_id": "12", "fields": "id,name"},
        "ads.get": {"ad_id": "13", "fields": "id,creative{id,title}"},
        "pixels.get": {"pixel_id": "55", "fields": "id,name"},
        "campaigns.create": {
            **ACCOUNT,
            "name": "Größe & [1/2]",
            "objective": "OUTCOME_TRAFFIC",
            "status": "PAUSED",
            "special_ad_categories": ["HOUSING"],
            "daily_budget": 5000,
            "bid_strategy": "LOWEST_COST_WITHOUT_CAP",
            "is_adset_budget_sharing_enabled": False,
        },
        "ad_sets.create": {
            **ACCOUNT,
            "name": "Adults",
            "campaign_id": "11",
            "lifetime_budget": 90000,
            "billing_event": "IMPRESSIONS",
            "optimization_goal": "LINK_CLICKS",
            "targeting": TARGETING,
            "status": "PAUSED",
            "start_time": "2026-03-01T00:00:00+0000",
            "end_time": "2026-03-31T00:00:00+0000",
            "bid_amount": 200,
            "promoted_object": {"page_id": "9"},
        },
        "ads.create": {
            **ACCOUNT,
            "name": "First",
            "adset_id": "12",
            "creative": {"creative_id": "14"},
            "status": "PAUSED",
            "tracking_specs": TRACKED,
        },
        "campaigns.update": {"campaign_id": "11", "status": "ACTIVE", "spend_cap": 100000},
        "ad_sets.update": {"adset_id": "12", "targeting": TARGETING, "bid_amount": 250},
        "ads.update": {"ad_id": "13", "name": "Second", "creative": {"creative_id": "15"}},
    },
    answers={
        "*": {"id": "1", "success": True},
        **{
            f"{entity}.list": {"data": []}
            for entity in (*LISTS, "ad_accounts", "ads_insights", "pixel_stats")
        },
    },
    differences={
        "*": {
            "query access_token": "The client has the token in the query, where it shows in logs.",
            "header authorization": "The connector's token, which Meta takes in the header as well.",
        },
        "ad_accounts.list": SUMMARY,
        "current_user.get": NODE,
        "ad_accounts.get": NODE,
        **dict.fromkeys((f"{entity}.get" for entity in NODES), NODE),
        **dict.fromkeys((f"{entity}.update" for entity in NODES[:3]), NODE),
        "pixel_stats.list": SUMMARY,
        **dict.fromkeys((f"{entity}.list" for entity in LISTS), SUMMARY),
    },
    uncovered={"ad_library.list": "The client does not search the Ad Library."},
)
