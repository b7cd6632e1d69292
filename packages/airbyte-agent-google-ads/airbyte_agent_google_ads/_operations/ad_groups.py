# Generated from specs/google-ads/connector.yaml by `connectorgen generate google-ads`. Do not edit.
"""The operations of `ad_groups` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

from ._parameters import RESPONSE_CONTENT_TYPE_PARAMETER
from ._schemas import (
    CAMPAIGN_UPDATE_INPUT_PARENT_ASSET_FIELD_TYPE,
    CAMPAIGN_UPDATE_INPUT_PARENT_ASSET_SET_TYPE,
    CUSTOM_PARAMETER_PARAM,
    SEARCH_SETTINGS_PARAM,
)

LIST = Operation(
    entity="ad_groups",
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
                "default": "SELECT ad_group.id, ad_group.name, ad_group.status, ad_group.primary_status, ad_group.type, ad_group.campaign, ad_group.cpc_bid_micros, ad_group.labels, campaign.id, campaign.name FROM ad_group",
            },
            required_by_api=True,
        ),
        Parameter("pageToken", "body", {"type": "string"}),
        Parameter("searchSettings", "body", SEARCH_SETTINGS_PARAM),
    ),
    summary="List ad groups",
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
    entity="ad_groups",
    action="update",
    method="POST",
    path="/v23/customers/{customer_id}/adGroups:mutate",
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
                                "adRotationMode": {"type": "string", "enum": ["OPTIMIZE", "ROTATE_FOREVER"]},
                                "trackingUrlTemplate": {"type": "string"},
                                "urlCustomParameters": {"type": "array", "items": CUSTOM_PARAMETER_PARAM},
                                "finalUrlSuffix": {"type": "string"},
                                "cpcBidMicros": {"type": "string", "format": "int64"},
                                "cpmBidMicros": {"type": "string", "format": "int64"},
                                "targetCpaMicros": {"type": "string", "format": "int64"},
                                "cpvBidMicros": {"type": "string", "format": "int64"},
                                "targetCpmMicros": {"type": "string", "format": "int64"},
                                "targetRoas": {"type": "number"},
                                "percentCpcBidMicros": {"type": "string", "format": "int64"},
                                "fixedCpmMicros": {"type": "string", "format": "int64"},
                                "targetCpvMicros": {"type": "string", "format": "int64"},
                                "targetCpcMicros": {"type": "string", "format": "int64"},
                                "optimizedTargetingEnabled": {"type": "boolean"},
                                "excludeDemographicExpansion": {"type": "boolean"},
                                "displayCustomBidDimension": {
                                    "type": "string",
                                    "enum": [
                                        "KEYWORD",
                                        "AUDIENCE",
                                        "TOPIC",
                                        "GENDER",
                                        "AGE_RANGE",
                                        "PLACEMENT",
                                        "PARENTAL_STATUS",
                                        "INCOME_RANGE",
                                    ],
                                },
                                "targetingSetting": {"type": "object", "additionalProperties": True},
                                "excludedParentAssetFieldTypes": {
                                    "type": "array",
                                    "items": CAMPAIGN_UPDATE_INPUT_PARENT_ASSET_FIELD_TYPE,
                                },
                                "excludedParentAssetSetTypes": {
                                    "type": "array",
                                    "items": CAMPAIGN_UPDATE_INPUT_PARENT_ASSET_SET_TYPE,
                                },
                                "demandGenAdGroupSettings": {"type": "object", "additionalProperties": True},
                                "videoAdGroupSettings": {"type": "object", "additionalProperties": True},
                                "aiMaxAdGroupSetting": {"type": "object", "additionalProperties": True},
                                "verticalAdsFormatSetting": {"type": "object", "additionalProperties": True},
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
    summary="Update ad groups",
    body="json",
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST, "update": UPDATE}
