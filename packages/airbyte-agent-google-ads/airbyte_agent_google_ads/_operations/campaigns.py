# Generated from specs/google-ads/connector.yaml by `connectorgen generate google-ads`. Do not edit.
"""The operations of `campaigns` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

from ._parameters import RESPONSE_CONTENT_TYPE_PARAMETER
from ._schemas import (
    CAMPAIGN_UPDATE_INPUT_PARENT_ASSET_FIELD_TYPE,
    CAMPAIGN_UPDATE_INPUT_PARENT_ASSET_SET_TYPE,
    CUSTOM_PARAMETER_PARAM,
    MAXIMIZE_CONVERSION_VALUE_PARAM,
    SEARCH_SETTINGS_PARAM,
)

LIST = Operation(
    entity="campaigns",
    action="list",
    method="POST",
    path="/v23/customers/{customer_id}/googleAds:search",
    parameters=(
        Parameter("customer_id", "path", {"type": "string"}, required=True),
        Parameter("login-customer-id", "header", {"type": "string"}),
        Parameter(
            "query",
            "body",
            {
                "type": "string",
                "default": "SELECT campaign.id, campaign.name, campaign.status, campaign.primary_status, campaign.serving_status, campaign.advertising_channel_type, campaign.advertising_channel_sub_type, campaign.bidding_strategy_type, campaign.campaign_budget, campaign.start_date_time, campaign.end_date_time, campaign.labels, campaign.optimization_score, campaign_budget.amount_micros FROM campaign",
            },
            required_by_api=True,
        ),
        Parameter("pageToken", "body", {"type": "string"}),
        Parameter("searchSettings", "body", SEARCH_SETTINGS_PARAM),
    ),
    summary="List campaigns",
    body="json",
    records="$.results",
    meta={
        "next_page_token": "$.nextPageToken",
        "total_results_count": "$.totalResultsCount",
        "field_mask": "$.fieldMask",
        "summary_row": "$.summaryRow",
    },
    paging=Paging(strategy="cursor", param="pageToken", next="next_page_token"),
    sibling_keys=(
        "nextPageToken",
        "totalResultsCount",
        "fieldMask",
        "summaryRow",
        "queryResourceConsumption",
    ),
)

UPDATE = Operation(
    entity="campaigns",
    action="update",
    method="POST",
    path="/v23/customers/{customer_id}/campaigns:mutate",
    parameters=(
        Parameter("customer_id", "path", {"type": "string"}, required=True),
        Parameter("login-customer-id", "header", {"type": "string"}),
        Parameter(
            "operations",
            "body",
            {
                "type": "array",
                "items": {
                    "type": "object",
                    "properties": {
                        "update": {
                            "type": "object",
                            "properties": {
                                "resourceName": {"type": "string"},
                                "name": {"type": "string"},
                                "status": {"type": "string", "enum": ["ENABLED", "PAUSED"]},
                                "adServingOptimizationStatus": {
                                    "type": "string",
                                    "enum": [
                                        "OPTIMIZE",
                                        "CONVERSION_OPTIMIZE",
                                        "ROTATE",
                                        "ROTATE_INDEFINITELY",
                                        "UNAVAILABLE",
                                    ],
                                },
                                "trackingUrlTemplate": {"type": "string"},
                                "urlCustomParameters": {"type": "array", "items": CUSTOM_PARAMETER_PARAM},
                                "finalUrlSuffix": {"type": "string"},
                                "localServicesCampaignSettings": {
                                    "type": "object",
                                    "additionalProperties": True,
                                },
                                "travelCampaignSettings": {"type": "object", "additionalProperties": True},
                                "demandGenCampaignSettings": {"type": "object", "additionalProperties": True},
                                "videoCampaignSettings": {"type": "object", "additionalProperties": True},
                                "pmaxCampaignSettings": {"type": "object", "additionalProperties": True},
                                "realTimeBiddingSetting": {"type": "object", "additionalProperties": True},
                                "networkSettings": {
                                    "type": "object",
                                    "properties": {
                                        "targetGoogleSearch": {"type": "boolean"},
                                        "targetSearchNetwork": {"type": "boolean"},
                                        "targetContentNetwork": {"type": "boolean"},
                                        "targetPartnerSearchNetwork": {"type": "boolean"},
                                        "targetYoutube": {"type": "boolean"},
                                        "targetGoogleTvNetwork": {"type": "boolean"},
                                    },
                                },
                                "hotelSetting": {"type": "object", "additionalProperties": True},
                                "dynamicSearchAdsSetting": {"type": "object", "additionalProperties": True},
                                "shoppingSetting": {"type": "object", "additionalProperties": True},
                                "targetingSetting": {"type": "object", "additionalProperties": True},
                                "geoTargetTypeSetting": {
                                    "type": "object",
                                    "properties": {
                                        "positiveGeoTargetType": {
                                            "type": "string",
                                            "enum": [
                                                "UNSPECIFIED",
                                                "UNKNOWN",
                                                "PRESENCE_OR_INTEREST",
                                                "SEARCH_INTEREST",
                                                "PRESENCE",
                                            ],
                                        },
                                        "negativeGeoTargetType": {
                                            "type": "string",
                                            "enum": [
                                                "UNSPECIFIED",
                                                "UNKNOWN",
                                                "PRESENCE_OR_INTEREST",
                                                "PRESENCE",
                                            ],
                                        },
                                    },
                                },
                                "localCampaignSetting": {"type": "object", "additionalProperties": True},
                                "appCampaignSetting": {"type": "object", "additionalProperties": True},
                                "campaignBudget": {"type": "string"},
                                "campaignGroup": {"type": "string"},
                                "startDateTime": {"type": "string"},
                                "endDateTime": {"type": "string"},
                                "frequencyCaps": {
                                    "type": "array",
                                    "items": {"type": "object", "additionalProperties": True},
                                },
                                "videoBrandSafetySuitability": {
                                    "type": "string",
                                    "enum": ["EXPANDED_INVENTORY", "STANDARD_INVENTORY", "LIMITED_INVENTORY"],
                                },
                                "vanityPharma": {"type": "object", "additionalProperties": True},
                                "selectiveOptimization": {"type": "object", "additionalProperties": True},
                                "optimizationGoalSetting": {"type": "object", "additionalProperties": True},
                                "paymentMode": {
                                    "type": "string",
                                    "enum": ["CLICKS", "CONVERSION_VALUE", "CONVERSIONS", "GUEST_STAY"],
                                },
                                "excludedParentAssetFieldTypes": {
                                    "type": "array",
                                    "items": CAMPAIGN_UPDATE_INPUT_PARENT_ASSET_FIELD_TYPE,
                                },
                                "excludedParentAssetSetTypes": {
                                    "type": "array",
                                    "items": CAMPAIGN_UPDATE_INPUT_PARENT_ASSET_SET_TYPE,
                                },
                                "assetAutomationSettings": {
                                    "type": "array",
                                    "items": {"type": "object", "additionalProperties": True},
                                },
                                "keywordMatchType": {"type": "string", "enum": ["BROAD"]},
                                "brandGuidelines": {"type": "object", "additionalProperties": True},
                                "textGuidelines": {"type": "object", "additionalProperties": True},
                                "thirdPartyIntegrationPartners": {
                                    "type": "object",
                                    "additionalProperties": True,
                                },
                                "aiMaxSetting": {"type": "object", "additionalProperties": True},
                                "containsEuPoliticalAdvertising": {
                                    "type": "string",
                                    "enum": [
                                        "CONTAINS_EU_POLITICAL_ADVERTISING",
                                        "DOES_NOT_CONTAIN_EU_POLITICAL_ADVERTISING",
                                    ],
                                },
                                "biddingStrategy": {"type": "string"},
                                "commission": {
                                    "type": "object",
                                    "properties": {
                                        "commissionRateMicros": {"type": "string", "format": "int64"}
                                    },
                                },
                                "manualCpa": {"type": "object", "additionalProperties": True},
                                "manualCpc": {
                                    "type": "object",
                                    "properties": {"enhancedCpcEnabled": {"type": "boolean"}},
                                },
                                "manualCpm": {"type": "object", "additionalProperties": True},
                                "manualCpv": {"type": "object", "additionalProperties": True},
                                "maximizeConversions": {
                                    "type": "object",
                                    "properties": {
                                        "cpcBidCeilingMicros": {"type": "string", "format": "int64"},
                                        "cpcBidFloorMicros": {"type": "string", "format": "int64"},
                                        "targetCpaMicros": {"type": "string", "format": "int64"},
                                    },
                                },
                                "maximizeConversionValue": MAXIMIZE_CONVERSION_VALUE_PARAM,
                                "targetCpa": {
                                    "type": "object",
                                    "properties": {
                                        "targetCpaMicros": {"type": "string", "format": "int64"},
                                        "cpcBidCeilingMicros": {"type": "string", "format": "int64"},
                                        "cpcBidFloorMicros": {"type": "string", "format": "int64"},
                                    },
                                },
                                "targetImpressionShare": {
                                    "type": "object",
                                    "properties": {
                                        "location": {
                                            "type": "string",
                                            "enum": [
                                                "UNSPECIFIED",
                                                "UNKNOWN",
                                                "ANYWHERE_ON_PAGE",
                                                "TOP_OF_PAGE",
                                                "ABSOLUTE_TOP_OF_PAGE",
                                            ],
                                        },
                                        "locationFractionMicros": {"type": "string", "format": "int64"},
                                        "cpcBidCeilingMicros": {"type": "string", "format": "int64"},
                                    },
                                },
                                "targetRoas": MAXIMIZE_CONVERSION_VALUE_PARAM,
                                "targetSpend": {
                                    "type": "object",
                                    "properties": {
                                        "targetSpendMicros": {"type": "string", "format": "int64"},
                                        "cpcBidCeilingMicros": {"type": "string", "format": "int64"},
                                    },
                                },
                                "percentCpc": {
                                    "type": "object",
                                    "properties": {
                                        "cpcBidCeilingMicros": {"type": "string", "format": "int64"},
                                        "enhancedCpcEnabled": {"type": "boolean"},
                                    },
                                },
                                "targetCpm": {"type": "object", "additionalProperties": True},
                                "fixedCpm": {"type": "object", "additionalProperties": True},
                                "targetCpv": {"type": "object", "additionalProperties": True},
                                "targetCpc": {
                                    "type": "object",
                                    "properties": {"targetCpcMicros": {"type": "string", "format": "int64"}},
                                },
                            },
                            "required": ["resourceName"],
                        },
                        "updateMask": {"type": "string"},
                    },
                    "required": ["update", "updateMask"],
                },
            },
            required=True,
        ),
        Parameter("partialFailure", "body", {"type": "boolean"}),
        Parameter("validateOnly", "body", {"type": "boolean"}),
        RESPONSE_CONTENT_TYPE_PARAMETER,
    ),
    summary="Update campaigns",
    body="json",
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST, "update": UPDATE}
