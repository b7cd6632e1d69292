# Generated from specs/facebook-marketing/connector.yaml by `connectorgen generate facebook-marketing`. Do not edit.
"""Arguments of `ads_insights`."""

import datetime as dt
from typing import Literal, Required, TypeAlias

from typing_extensions import TypedDict

__all__ = ["AdsInsightListParamsDatePreset", "AdsInsightListParamsTimeRange"]

AdsInsightListParamsDatePreset: TypeAlias = Literal[
    "data_maximum",
    "last_14d",
    "last_28d",
    "last_30d",
    "last_3d",
    "last_7d",
    "last_90d",
    "last_month",
    "last_quarter",
    "last_week_mon_sun",
    "last_week_sun_sat",
    "last_year",
    "maximum",
    "this_month",
    "this_quarter",
    "this_week_mon_today",
    "this_week_sun_today",
    "this_year",
    "today",
    "yesterday",
]


class AdsInsightListParamsTimeRange(TypedDict, total=False):
    since: Required[dt.date | str]
    """First day."""
    until: Required[dt.date | str]
    """Last day, which counts."""
