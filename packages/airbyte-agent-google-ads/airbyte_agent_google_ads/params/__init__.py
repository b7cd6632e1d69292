# Generated from specs/google-ads/connector.yaml by `connectorgen generate google-ads`. Do not edit.
"""Types of the arguments of Google Ads's methods, by entity."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airbyte_agent_sdk.packages import exports

if TYPE_CHECKING:
    from .accounts import *
    from .ad_group_ad_labels import *
    from .ad_group_ads import *
    from .ad_group_labels import *
    from .ad_groups import *
    from .campaign_labels import *
    from .campaigns import *
    from .labels import *
    from .shared import *
else:
    __getattr__, __dir__ = exports(
        __name__,
        whole=[
            ".shared",
            ".accounts",
            ".campaigns",
            ".ad_groups",
            ".ad_group_ads",
            ".campaign_labels",
            ".ad_group_labels",
            ".ad_group_ad_labels",
            ".labels",
        ],
    )
