# Generated from specs/tiktok-marketing/connector.yaml by `connectorgen generate tiktok-marketing`. Do not edit.
"""Types of the arguments of TikTok Marketing's methods, by entity."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airbyte_agent_sdk.packages import exports

if TYPE_CHECKING:
    from .ad_groups_reports_daily import *
    from .ads_reports_daily import *
    from .ads_reports_hourly import *
    from .ads_reports_lifetime import *
    from .advertisers_reports_daily import *
    from .campaigns_reports_daily import *
else:
    __getattr__, __dir__ = exports(
        __name__,
        whole=[
            ".advertisers_reports_daily",
            ".campaigns_reports_daily",
            ".ad_groups_reports_daily",
            ".ads_reports_daily",
            ".ads_reports_hourly",
            ".ads_reports_lifetime",
        ],
    )
