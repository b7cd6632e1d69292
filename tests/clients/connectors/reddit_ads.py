"""AdLoop, which has a client of its own, since Reddit publishes none of its Ads API."""

from __future__ import annotations

from airbyte_agent_reddit_ads import RedditAdsAuthConfig, SyncRedditAdsConnector

from tests.clients.comparison import Client

ACCOUNT = {"ad_account_id": "a2_abc123"}
PAGE = {**ACCOUNT, "page.size": 100}
ALONE = "The client reads lists, and of single records the ad account alone."


def connect(url: str) -> SyncRedditAdsConnector:
    auth = RedditAdsAuthConfig(
        client_id="1", client_secret="planted", refresh_token="planted", access_token="planted-token"
    )
    return SyncRedditAdsConnector(auth, base_url=f"{url}/api/v3")


CLIENT = Client(
    # The rest of what AdLoop requires is for other services, and large.
    packages=(
        "adloop==0.35.1",
        "--no-deps",
        "requests==2.32.5",
        "certifi==2026.10.19.post1",
        "charset-normalizer==3.5.3",
        "idna==3.20",
        "urllib3==2.8.0",
    ),
    vendor=False,
    connect=connect,
    calls={
        "businesses.list": {"page.size": 100},
        "ad_accounts.get": ACCOUNT,
        "campaigns.list": PAGE,
        "ad_groups.list": {**PAGE, "campaign_id": "17"},
        "ads.list": {**PAGE, "campaign_id": ["17"], "ad_group_id": ["18"]},
    },
    answers={"*": {"data": [], "pagination": {}}, "ad_accounts.get": {"data": {"id": "a2_abc123"}}},
    uncovered={
        "ad_accounts.list": "The client asks for it and for the businesses at once.",
        "campaigns.get": ALONE,
        "ad_groups.get": ALONE,
        "ads.get": ALONE,
    },
)
