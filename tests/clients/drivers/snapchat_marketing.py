"""The calls of ``tests/clients/connectors/snapchat_marketing.py``, made by a Singer tap."""

from __future__ import annotations

import collections
import collections.abc
import datetime as dt
import sys
from collections.abc import Callable

from driver import serve

# One of the tap's packages, pyhumps 1.3.1, looks for these names where Python 3.10 has them no more.
for kind in ("Mapping", "Sequence"):
    setattr(collections, kind, getattr(collections.abc, kind))

from tap_snapchat_ads import client as taps  # noqa: E402
from tap_snapchat_ads import streams  # noqa: E402

taps.API_URL = sys.argv[1]
streams.BASE_URL = f"{sys.argv[1]}/v1"
client = taps.SnapchatClient("1", "planted", "planted", 10)
# Whoever has a token that lasts asks for none.
client._SnapchatClient__access_token = "planted-token"
client._SnapchatClient__expires = dt.datetime(9999, 1, 1)  # noqa: DTZ001  the tap compares without a zone

ORGANIZATION, ACCOUNT = "40d6719b-da09-410b-9185-0cc9c0dfed1d", "8adc3db7-8148-4fbf-999c-8d2266369d74"
ONE = [{"organisation_id": ORGANIZATION, "ad_accounts": [ACCOUNT]}]
LISTS = {
    "campaigns": "campaigns",
    "adsquads": "ad_squads",
    "ads": "ads",
    "creatives": "creatives",
    "media": "media",
    "segments": "audience_segments",
}


def sync(name: str, parent: str | None = None, **settings: object) -> Callable[[], object]:
    config = {"start_date": "2026-01-01T00:00:00Z", **settings}
    kind = streams.STREAMS[name]
    return lambda: kind().sync_endpoint(client, config, None, {}, name, kind, [], [], parent_id=parent)


serve(
    {
        "organizations.list": sync("organizations"),
        "organizations.get": sync("organizations", org_account_ids=ONE),
        "adaccounts.list": sync("ad_accounts", ORGANIZATION),
        "adaccounts.get": sync("ad_accounts", ORGANIZATION, org_account_ids=ONE),
        **{f"{entity}.list": sync(name, ACCOUNT) for entity, name in LISTS.items()},
    }
)
