"""The Singer tap for Snapchat, since Snap publishes no client of its Ads API."""

from __future__ import annotations

from airbyte_agent_snapchat_marketing import SnapchatMarketingAuthConfig, SyncSnapchatMarketingConnector

from tests.clients.comparison import Client

ACCOUNT = {"ad_account_id": "8adc3db7-8148-4fbf-999c-8d2266369d74", "limit": 500}
LISTS = ("campaigns", "adsquads", "ads", "creatives", "media", "segments")


def connect(url: str) -> SyncSnapchatMarketingConnector:
    auth = SnapchatMarketingAuthConfig(
        client_id="1", client_secret="planted", refresh_token="planted", access_token="planted-token"
    )
    return SyncSnapchatMarketingConnector(auth, base_url=f"{url}/v1")


CLIENT = Client(
    packages=("tap-snapchat-ads==0.2.0",),
    vendor=False,
    connect=connect,
    calls={
        "organizations.list": {},
        "organizations.get": {"id": "40d6719b-da09-410b-9185-0cc9c0dfed1d"},
        "adaccounts.list": {"organization_id": "40d6719b-da09-410b-9185-0cc9c0dfed1d"},
        "adaccounts.get": {"id": "8adc3db7-8148-4fbf-999c-8d2266369d74"},
        **{f"{entity}.list": ACCOUNT for entity in LISTS},
    },
    answers={
        "organizations.get": {"organizations": [{}]},
        "adaccounts.get": {"adaccounts": [{}]},
        **{
            f"{entity}.list": {"request_status": "SUCCESS", entity: []}
            for entity in (*LISTS, "organizations", "adaccounts")
        },
    },
    uncovered={f"{entity}.get": "The tap reads lists alone." for entity in LISTS},
)
