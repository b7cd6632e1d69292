# Generated from specs/tiktok-marketing/connector.yaml by `connectorgen generate tiktok-marketing`. Do not edit.
"""Schemas that several parameters share."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

ADS_REPORTS_DAILY_LIST_PARAMS_DATA_LEVEL: Mapping[str, Any] = {
    "type": "string",
    "enum": [
        "AUCTION_AD",
        "AUCTION_ADGROUP",
        "AUCTION_CAMPAIGN",
        "AUCTION_ADVERTISER",
        "RESERVATION_AD",
        "RESERVATION_ADGROUP",
        "RESERVATION_CAMPAIGN",
        "RESERVATION_ADVERTISER",
    ],
    "default": "AUCTION_AD",
}
