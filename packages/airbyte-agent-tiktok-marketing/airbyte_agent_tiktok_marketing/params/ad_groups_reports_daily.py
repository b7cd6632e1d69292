# Generated from specs/tiktok-marketing/connector.yaml by `connectorgen generate tiktok-marketing`. Do not edit.
"""Arguments of `ad_groups_reports_daily`."""

from typing import Literal, TypeAlias

__all__ = ["AdGroupsReportsDailyListParamsDataLevel"]

AdGroupsReportsDailyListParamsDataLevel: TypeAlias = Literal[
    "AUCTION_AD",
    "AUCTION_ADGROUP",
    "AUCTION_CAMPAIGN",
    "AUCTION_ADVERTISER",
    "RESERVATION_AD",
    "RESERVATION_ADGROUP",
    "RESERVATION_CAMPAIGN",
    "RESERVATION_ADVERTISER",
]
