"""The calls of ``tests/clients/connectors/reddit_ads.py``, made by AdLoop's client."""

from __future__ import annotations

import sys
from types import SimpleNamespace

from adloop.reddit import client, read
from driver import serve

ACCOUNT = "a2_abc123"
client.API_BASE = f"{sys.argv[1]}/api/v3"
client._credentials = lambda config: SimpleNamespace(user_agent="test", token=lambda: "planted-token")
config = SimpleNamespace(reddit=SimpleNamespace(ad_account_id=ACCOUNT))
# Lists ask for the currency besides, once in a process.
read._account_meta_cache[ACCOUNT] = {"currency": "USD", "time_zone_id": "UTC"}


def businesses() -> object:
    read.reddit_get, whole = (lambda *_: {}), read.reddit_get  # who the user is
    try:
        return read.list_reddit_accounts(config)
    finally:
        read.reddit_get = whole


def account() -> object:
    kept = read._account_meta_cache.pop(ACCOUNT)
    try:
        return read.account_meta(config, ACCOUNT)
    finally:
        read._account_meta_cache[ACCOUNT] = kept


serve(
    {
        "businesses.list": businesses,
        "ad_accounts.get": account,
        "campaigns.list": lambda: read.get_reddit_campaigns(config),
        "ad_groups.list": lambda: read.get_reddit_ad_groups(config, campaign_id="17"),
        "ads.list": lambda: read.get_reddit_ads(config, campaign_id="17", ad_group_id="18"),
    }
)
