# Generated from specs/google-ads/connector.yaml by `connectorgen generate google-ads`. Do not edit.
"""Schemas that several parameters share."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

CUSTOM_PARAMETER_PARAM: Mapping[str, Any] = {
    "type": "object",
    "properties": {"key": {"type": "string"}, "value": {"type": "string"}},
}
SEARCH_SETTINGS_PARAM: Mapping[str, Any] = {
    "type": "object",
    "properties": {
        "omitResults": {"type": "boolean"},
        "returnSummaryRow": {"type": "boolean"},
        "returnTotalResultsCount": {"type": "boolean"},
    },
}
MAXIMIZE_CONVERSION_VALUE_PARAM: Mapping[str, Any] = {
    "type": "object",
    "properties": {
        "targetRoas": {"type": "number"},
        "cpcBidCeilingMicros": {"type": "string", "format": "int64"},
        "cpcBidFloorMicros": {"type": "string", "format": "int64"},
        "targetRoasTolerancePercentMillis": {"type": "string", "format": "int64"},
    },
}
CAMPAIGN_UPDATE_INPUT_PARENT_ASSET_SET_TYPE: Mapping[str, Any] = {
    "type": "string",
    "enum": [
        "PAGE_FEED",
        "DYNAMIC_EDUCATION",
        "MERCHANT_CENTER_FEED",
        "DYNAMIC_REAL_ESTATE",
        "DYNAMIC_CUSTOM",
        "DYNAMIC_HOTELS_AND_RENTALS",
        "DYNAMIC_FLIGHTS",
        "DYNAMIC_TRAVEL",
        "DYNAMIC_LOCAL",
        "DYNAMIC_JOBS",
        "LOCATION_SYNC",
        "BUSINESS_PROFILE_DYNAMIC_LOCATION_GROUP",
        "CHAIN_DYNAMIC_LOCATION_GROUP",
        "STATIC_LOCATION_GROUP",
        "HOTEL_PROPERTY",
        "TRAVEL_FEED",
    ],
}
CAMPAIGN_UPDATE_INPUT_PARENT_ASSET_FIELD_TYPE: Mapping[str, Any] = {
    "type": "string",
    "enum": [
        "HEADLINE",
        "DESCRIPTION",
        "MANDATORY_AD_TEXT",
        "MARKETING_IMAGE",
        "MEDIA_BUNDLE",
        "YOUTUBE_VIDEO",
        "BOOK_ON_GOOGLE",
        "LEAD_FORM",
        "PROMOTION",
        "CALLOUT",
        "STRUCTURED_SNIPPET",
        "SITELINK",
        "MOBILE_APP",
        "HOTEL_CALLOUT",
        "CALL",
        "LONG_HEADLINE",
        "BUSINESS_NAME",
        "SQUARE_MARKETING_IMAGE",
        "PORTRAIT_MARKETING_IMAGE",
        "LOGO",
        "LANDSCAPE_LOGO",
        "VIDEO",
        "PRICE",
        "CALL_TO_ACTION_SELECTION",
        "AD_IMAGE",
        "BUSINESS_LOGO",
        "HOTEL_PROPERTY",
        "DEMAND_GEN_CAROUSEL_CARD",
        "BUSINESS_MESSAGE",
        "TALL_PORTRAIT_MARKETING_IMAGE",
        "RELATED_YOUTUBE_VIDEOS",
        "LANDING_PAGE_PREVIEW",
        "LONG_DESCRIPTION",
        "CALL_TO_ACTION",
    ],
}
