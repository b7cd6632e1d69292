"""The calls of ``tests/clients/connectors/facebook_marketing.py``, made by Meta's client."""

from __future__ import annotations

import sys

from driver import serve
from facebook_business.adobjects.ad import Ad
from facebook_business.adobjects.adaccount import AdAccount
from facebook_business.adobjects.adset import AdSet
from facebook_business.adobjects.adspixel import AdsPixel
from facebook_business.adobjects.campaign import Campaign
from facebook_business.adobjects.user import User
from facebook_business.api import FacebookAdsApi
from facebook_business.session import FacebookSession

FacebookSession.GRAPH = sys.argv[1]
FacebookAdsApi.init(access_token="planted-token", api_version="v25.0", crash_log=False)

FIELDS = ["id", "name"]
PAGE = {"limit": 3, "after": "QVFI=="}
STATS = {
    "start_time": "2026-03-01T00:00:00+00:00",
    "end_time": "2026-03-02T00:00:00+00:00",
    "aggregation": "device_type",
}
TARGETING = {"geo_locations": {"countries": ["US", "DE"]}, "age_min": 18}
TRACKED = [{"action.type": ["offsite_conversion"], "fb_pixel": ["55"]}]

# An object takes over what answers say, its id too, so that each call has one of its own.
serve(
    {
        "current_user.get": lambda: User("me").api_get(FIELDS),
        "ad_accounts.list": lambda: User("me").get_ad_accounts(FIELDS, PAGE),
        "ad_accounts.get": lambda: AdAccount("act_70001").api_get(["currency", "business{id,name}"]),
        "campaigns.list": lambda: AdAccount("act_70001").get_campaigns(FIELDS, PAGE),
        "ad_sets.list": lambda: AdAccount("act_70001").get_ad_sets(FIELDS, PAGE),
        "ads.list": lambda: AdAccount("act_70001").get_ads(FIELDS, PAGE),
        "ad_creatives.list": lambda: AdAccount("act_70001").get_ad_creatives(FIELDS, PAGE),
        "custom_conversions.list": lambda: AdAccount("act_70001").get_custom_conversions(FIELDS, PAGE),
        "images.list": lambda: AdAccount("act_70001").get_ad_images(FIELDS, PAGE),
        "videos.list": lambda: AdAccount("act_70001").get_ad_videos(FIELDS, PAGE),
        "pixels.list": lambda: AdAccount("act_70001").get_ads_pixels(FIELDS, PAGE),
        "ads_insights.list": lambda: AdAccount("act_70001").get_insights(
            ["spend", "actions"],
            {
                "time_range": {"since": "2026-03-01", "until": "2026-03-07"},
                "level": "ad",
                "time_increment": "1",
                "limit": 50,
            },
        ),
        "pixel_stats.list": lambda: AdsPixel("55").get_stats(params=STATS),
        "campaigns.get": lambda: Campaign("11").api_get(FIELDS),
        "ad_sets.get": lambda: AdSet("12").api_get(FIELDS),
        "ads.get": lambda: Ad("13").api_get(["id", "creative{id,title}"]),
        "pixels.get": lambda: AdsPixel("55").api_get(FIELDS),
        "campaigns.create": lambda: AdAccount("act_70001").create_campaign(
            params={
                "name": "Größe & [1/2]",
                "objective": "OUTCOME_TRAFFIC",
                "status": "PAUSED",
                "special_ad_categories": ["HOUSING"],
                "daily_budget": 5000,
                "bid_strategy": "LOWEST_COST_WITHOUT_CAP",
                "is_adset_budget_sharing_enabled": False,
            }
        ),
        "ad_sets.create": lambda: AdAccount("act_70001").create_ad_set(
            params={
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
            }
        ),
        "ads.create": lambda: AdAccount("act_70001").create_ad(
            params={
                "name": "First",
                "adset_id": "12",
                "creative": {"creative_id": "14"},
                "status": "PAUSED",
                "tracking_specs": TRACKED,
            }
        ),
        "campaigns.update": lambda: Campaign("11").api_update(
            params={"status": "ACTIVE", "spend_cap": 100000}
        ),
        "ad_sets.update": lambda: AdSet("12").api_update(params={"targeting": TARGETING, "bid_amount": 250}),
        "ads.update": lambda: Ad("13").api_update(
            params={"name": "Second", "creative": {"creative_id": "15"}}
        ),
    }
)
