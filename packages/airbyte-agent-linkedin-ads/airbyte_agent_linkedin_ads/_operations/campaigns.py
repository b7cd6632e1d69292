# Generated from specs/linkedin-ads/connector.yaml by `connectorgen generate linkedin-ads`. Do not edit.
"""The operations of `campaigns` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

from ._parameters import X_REST_LI_METHOD_PARAMETER, X_RESTLI_PROTOCOL_VERSION_PARAMETER
from ._schemas import (
    ACCOUNT_LIST_PARAMS_ID,
    CAMPAIGN_CREATE_PARAMS_RUN_SCHEDULE,
    CAMPAIGN_LIST_PARAMS_VALUE,
    LOCALE_PARAM,
    MONEY_PARAM,
    OFFSITE_PREFERENCES_PARAM,
    TARGETING_CRITERIA_PARAM,
)

LIST = Operation(
    entity="campaigns",
    action="list",
    method="GET",
    path="/adAccounts/{account_id}/adCampaigns",
    parameters=(
        Parameter("account_id", "path", {"type": "integer", "format": "int64"}, required=True),
        Parameter("q", "query", {"type": "string", "default": "search"}, required_by_api=True),
        Parameter(
            "search",
            "query",
            {
                "type": ["object", "string"],
                "properties": {
                    "id": ACCOUNT_LIST_PARAMS_ID,
                    "campaignGroup": ACCOUNT_LIST_PARAMS_ID,
                    "name": ACCOUNT_LIST_PARAMS_ID,
                    "type": {
                        "type": "object",
                        "properties": {
                            "values": {
                                "type": "array",
                                "items": {
                                    "type": "string",
                                    "enum": ["TEXT_AD", "SPONSORED_UPDATES", "SPONSORED_INMAILS", "DYNAMIC"],
                                },
                            }
                        },
                    },
                    "status": {
                        "type": "object",
                        "properties": {"values": {"type": "array", "items": CAMPAIGN_LIST_PARAMS_VALUE}},
                    },
                    "test": {"type": "boolean"},
                },
            },
        ),
        Parameter("sortOrder", "query", {"type": "string", "enum": ["ASCENDING", "DESCENDING"]}),
        Parameter("pageSize", "query", {"type": "integer", "minimum": 1, "maximum": 1000}),
        Parameter("pageToken", "query", {"type": "string"}),
        Parameter("LinkedIn-Version", "header", {"type": "string", "default": "202609"}),
        X_RESTLI_PROTOCOL_VERSION_PARAMETER,
    ),
    summary="Search campaigns",
    records="$.elements",
    meta={"nextPageToken": "$.metadata.nextPageToken"},
    paging=Paging(strategy="cursor", param="pageToken", next="nextPageToken", page_size="pageSize"),
    sibling_keys=("metadata",),
)

CREATE = Operation(
    entity="campaigns",
    action="create",
    method="POST",
    path="/adAccounts/{account_id}/adCampaigns",
    parameters=(
        Parameter("account_id", "path", {"type": "integer", "format": "int64"}, required=True),
        Parameter("LinkedIn-Version", "header", {"type": "string", "default": "202609"}),
        X_RESTLI_PROTOCOL_VERSION_PARAMETER,
        Parameter("account", "body", {"type": "string"}, required=True),
        Parameter("name", "body", {"type": "string"}, required=True),
        Parameter(
            "politicalIntent",
            "body",
            {"type": "string", "enum": ["POLITICAL", "NOT_POLITICAL", "NOT_DECLARED"]},
            required=True,
        ),
        Parameter("campaignGroup", "body", {"type": "string"}),
        Parameter(
            "type",
            "body",
            {"type": "string", "enum": ["TEXT_AD", "SPONSORED_UPDATES", "SPONSORED_INMAILS", "DYNAMIC"]},
        ),
        Parameter("objectiveType", "body", {"type": "string"}),
        Parameter("status", "body", CAMPAIGN_LIST_PARAMS_VALUE),
        Parameter("costType", "body", {"type": "string", "enum": ["CPM", "CPC", "CPV"]}),
        Parameter("dailyBudget", "body", MONEY_PARAM),
        Parameter("totalBudget", "body", MONEY_PARAM),
        Parameter("unitCost", "body", MONEY_PARAM),
        Parameter("locale", "body", LOCALE_PARAM),
        Parameter("runSchedule", "body", CAMPAIGN_CREATE_PARAMS_RUN_SCHEDULE, required=True),
        Parameter("targetingCriteria", "body", TARGETING_CRITERIA_PARAM),
        Parameter("audienceExpansionEnabled", "body", {"type": "boolean"}),
        Parameter("offsiteDeliveryEnabled", "body", {"type": "boolean"}, required=True),
        Parameter("offsitePreferences", "body", OFFSITE_PREFERENCES_PARAM),
        Parameter("creativeSelection", "body", {"type": "string", "enum": ["OPTIMIZED", "ROUND_ROBIN"]}),
        Parameter("associatedEntity", "body", {"type": "string"}),
        Parameter("optimizationTargetType", "body", {"type": "string"}),
        Parameter("format", "body", {"type": "string"}),
        Parameter("pacingStrategy", "body", {"type": "string"}),
        Parameter("connectedTelevisionOnly", "body", {"type": "boolean"}),
    ),
    summary="Create a campaign",
    body="json",
    meta={"id": "@header.x-restli-id"},
)

GET = Operation(
    entity="campaigns",
    action="get",
    method="GET",
    path="/adAccounts/{account_id}/adCampaigns/{id}",
    parameters=(
        Parameter("account_id", "path", {"type": "integer", "format": "int64"}, required=True),
        Parameter("id", "path", {"type": "integer", "format": "int64"}, required=True),
        Parameter("LinkedIn-Version", "header", {"type": "string", "default": "202609"}),
        X_RESTLI_PROTOCOL_VERSION_PARAMETER,
    ),
    summary="Get a campaign",
)

UPDATE = Operation(
    entity="campaigns",
    action="update",
    method="POST",
    path="/adAccounts/{account_id}/adCampaigns/{id}",
    parameters=(
        Parameter("account_id", "path", {"type": "integer", "format": "int64"}, required=True),
        Parameter("id", "path", {"type": "integer", "format": "int64"}, required=True),
        Parameter("LinkedIn-Version", "header", {"type": "string", "default": "202609"}),
        X_RESTLI_PROTOCOL_VERSION_PARAMETER,
        X_REST_LI_METHOD_PARAMETER,
        Parameter(
            "patch",
            "body",
            {
                "type": "object",
                "properties": {
                    "$set": {
                        "type": "object",
                        "properties": {
                            "name": {"type": "string"},
                            "politicalIntent": {
                                "type": "string",
                                "enum": ["POLITICAL", "NOT_POLITICAL", "NOT_DECLARED"],
                            },
                            "campaignGroup": {"type": "string"},
                            "objectiveType": {"type": "string"},
                            "status": CAMPAIGN_LIST_PARAMS_VALUE,
                            "costType": {"type": "string", "enum": ["CPM", "CPC", "CPV"]},
                            "dailyBudget": MONEY_PARAM,
                            "totalBudget": MONEY_PARAM,
                            "unitCost": MONEY_PARAM,
                            "locale": LOCALE_PARAM,
                            "runSchedule": CAMPAIGN_CREATE_PARAMS_RUN_SCHEDULE,
                            "targetingCriteria": TARGETING_CRITERIA_PARAM,
                            "audienceExpansionEnabled": {"type": "boolean"},
                            "offsiteDeliveryEnabled": {"type": "boolean"},
                            "offsitePreferences": OFFSITE_PREFERENCES_PARAM,
                            "creativeSelection": {"type": "string", "enum": ["OPTIMIZED", "ROUND_ROBIN"]},
                            "associatedEntity": {"type": "string"},
                            "optimizationTargetType": {"type": "string"},
                            "format": {"type": "string"},
                            "connectedTelevisionOnly": {"type": "boolean"},
                        },
                    },
                    "$delete": {"type": "array", "items": {"type": "string"}},
                },
            },
            required=True,
        ),
    ),
    summary="Update a campaign",
    body="json",
    answer="none",
)

DELETE = Operation(
    entity="campaigns",
    action="delete",
    method="DELETE",
    path="/adAccounts/{account_id}/adCampaigns/{id}",
    parameters=(
        Parameter("account_id", "path", {"type": "integer", "format": "int64"}, required=True),
        Parameter("id", "path", {"type": "integer", "format": "int64"}, required=True),
        Parameter("LinkedIn-Version", "header", {"type": "string", "default": "202609"}),
        X_RESTLI_PROTOCOL_VERSION_PARAMETER,
    ),
    summary="Delete a campaign",
    answer="none",
)

OPERATIONS: Mapping[str, Operation] = {
    "list": LIST,
    "create": CREATE,
    "get": GET,
    "update": UPDATE,
    "delete": DELETE,
}
