# Generated from specs/linkedin-ads/connector.yaml by `connectorgen generate linkedin-ads`. Do not edit.
"""The operations of `campaign_groups` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

from ._parameters import X_REST_LI_METHOD_PARAMETER, X_RESTLI_PROTOCOL_VERSION_PARAMETER
from ._schemas import (
    ACCOUNT_LIST_PARAMS_ID,
    BUDGET_OPTIMIZATION_PARAM,
    CAMPAIGN_CREATE_PARAMS_RUN_SCHEDULE,
    CAMPAIGN_GROUP_LIST_PARAMS_VALUE,
    MONEY_PARAM,
)

LIST = Operation(
    entity="campaign_groups",
    action="list",
    method="GET",
    path="/adAccounts/{account_id}/adCampaignGroups",
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
                    "name": ACCOUNT_LIST_PARAMS_ID,
                    "status": {
                        "type": "object",
                        "properties": {
                            "values": {"type": "array", "items": CAMPAIGN_GROUP_LIST_PARAMS_VALUE}
                        },
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
    summary="Search campaign groups",
    records="$.elements",
    meta={"nextPageToken": "$.metadata.nextPageToken"},
    paging=Paging(strategy="cursor", param="pageToken", next="nextPageToken", page_size="pageSize"),
    sibling_keys=("metadata",),
)

CREATE = Operation(
    entity="campaign_groups",
    action="create",
    method="POST",
    path="/adAccounts/{account_id}/adCampaignGroups",
    parameters=(
        Parameter("account_id", "path", {"type": "integer", "format": "int64"}, required=True),
        Parameter("LinkedIn-Version", "header", {"type": "string", "default": "202609"}),
        X_RESTLI_PROTOCOL_VERSION_PARAMETER,
        Parameter("account", "body", {"type": "string"}, required=True),
        Parameter("name", "body", {"type": "string"}, required=True),
        Parameter("status", "body", CAMPAIGN_GROUP_LIST_PARAMS_VALUE),
        Parameter("runSchedule", "body", CAMPAIGN_CREATE_PARAMS_RUN_SCHEDULE),
        Parameter("totalBudget", "body", MONEY_PARAM),
        Parameter("objectiveType", "body", {"type": "string"}),
        Parameter("budgetOptimization", "body", BUDGET_OPTIMIZATION_PARAM),
    ),
    summary="Create a campaign group",
    body="json",
    meta={"id": "@header.x-restli-id"},
)

GET = Operation(
    entity="campaign_groups",
    action="get",
    method="GET",
    path="/adAccounts/{account_id}/adCampaignGroups/{id}",
    parameters=(
        Parameter("account_id", "path", {"type": "integer", "format": "int64"}, required=True),
        Parameter("id", "path", {"type": "integer", "format": "int64"}, required=True),
        Parameter("LinkedIn-Version", "header", {"type": "string", "default": "202609"}),
        X_RESTLI_PROTOCOL_VERSION_PARAMETER,
    ),
    summary="Get a campaign group",
)

UPDATE = Operation(
    entity="campaign_groups",
    action="update",
    method="POST",
    path="/adAccounts/{account_id}/adCampaignGroups/{id}",
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
                            "status": CAMPAIGN_GROUP_LIST_PARAMS_VALUE,
                            "runSchedule": CAMPAIGN_CREATE_PARAMS_RUN_SCHEDULE,
                            "totalBudget": MONEY_PARAM,
                            "budgetOptimization": BUDGET_OPTIMIZATION_PARAM,
                        },
                    },
                    "$delete": {"type": "array", "items": {"type": "string"}},
                },
            },
            required=True,
        ),
    ),
    summary="Update a campaign group",
    body="json",
    answer="none",
)

DELETE = Operation(
    entity="campaign_groups",
    action="delete",
    method="DELETE",
    path="/adAccounts/{account_id}/adCampaignGroups/{id}",
    parameters=(
        Parameter("account_id", "path", {"type": "integer", "format": "int64"}, required=True),
        Parameter("id", "path", {"type": "integer", "format": "int64"}, required=True),
        Parameter("LinkedIn-Version", "header", {"type": "string", "default": "202609"}),
        X_RESTLI_PROTOCOL_VERSION_PARAMETER,
    ),
    summary="Delete a campaign group",
    answer="none",
)

OPERATIONS: Mapping[str, Operation] = {
    "list": LIST,
    "create": CREATE,
    "get": GET,
    "update": UPDATE,
    "delete": DELETE,
}
