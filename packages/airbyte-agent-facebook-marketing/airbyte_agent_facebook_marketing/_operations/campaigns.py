# Generated from specs/facebook-marketing/connector.yaml by `connectorgen generate facebook-marketing`. Do not edit.
"""The operations of `campaigns` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

from ._parameters import LIST_FIELDS_PARAMETER, STATUS_PARAMETER
from ._schemas import CAMPAIGN_CREATE_PARAMS_BID_STRATEGY

LIST = Operation(
    entity="campaigns",
    action="list",
    method="GET",
    path="/act_{account_id}/campaigns",
    parameters=(
        Parameter("account_id", "path", {"type": "string", "pattern": "^[0-9]+$"}, required_by_api=True),
        LIST_FIELDS_PARAMETER,
        Parameter("limit", "query", {"type": "integer", "minimum": 1}),
        Parameter("after", "query", {"type": "string"}),
    ),
    summary="List campaigns",
    records="$.data",
    meta={"after": "$.paging.cursors.after"},
    paging=Paging(
        strategy="cursor", param="after", next="after", has_more="$.paging.next", page_size="limit"
    ),
)

CREATE = Operation(
    entity="campaigns",
    action="create",
    method="POST",
    path="/act_{account_id}/campaigns",
    parameters=(
        Parameter("account_id", "path", {"type": "string", "pattern": "^[0-9]+$"}, required_by_api=True),
        Parameter("name", "body", {"type": "string"}, required=True),
        Parameter(
            "objective",
            "body",
            {
                "type": "string",
                "enum": [
                    "APP_INSTALLS",
                    "BRAND_AWARENESS",
                    "CONVERSIONS",
                    "EVENT_RESPONSES",
                    "LEAD_GENERATION",
                    "LINK_CLICKS",
                    "LOCAL_AWARENESS",
                    "MESSAGES",
                    "OFFER_CLAIMS",
                    "OUTCOME_APP_PROMOTION",
                    "OUTCOME_AWARENESS",
                    "OUTCOME_ENGAGEMENT",
                    "OUTCOME_LEADS",
                    "OUTCOME_SALES",
                    "OUTCOME_TRAFFIC",
                    "PAGE_LIKES",
                    "POST_ENGAGEMENT",
                    "PRODUCT_CATALOG_SALES",
                    "REACH",
                    "STORE_VISITS",
                    "VIDEO_VIEWS",
                ],
            },
            required=True,
        ),
        STATUS_PARAMETER,
        Parameter(
            "special_ad_categories",
            "body",
            {
                "type": "array",
                "items": {
                    "type": "string",
                    "enum": [
                        "CREDIT",
                        "EMPLOYMENT",
                        "FINANCIAL_PRODUCTS_SERVICES",
                        "HOUSING",
                        "ISSUES_ELECTIONS_POLITICS",
                        "NONE",
                        "ONLINE_GAMBLING_AND_GAMING",
                    ],
                },
            },
            required=True,
            style="json",
        ),
        Parameter("daily_budget", "body", {"type": ["string", "integer"], "pattern": "^[0-9]+$"}),
        Parameter("lifetime_budget", "body", {"type": ["string", "integer"], "pattern": "^[0-9]+$"}),
        Parameter("bid_strategy", "body", CAMPAIGN_CREATE_PARAMS_BID_STRATEGY),
        Parameter("is_adset_budget_sharing_enabled", "body", {"type": "boolean"}),
    ),
    summary="Create a campaign",
    body="form",
)

GET = Operation(
    entity="campaigns",
    action="get",
    method="GET",
    path="/{campaign_id}",
    parameters=(
        Parameter("campaign_id", "path", {"type": "string", "pattern": "^[0-9]+$"}, required=True),
        LIST_FIELDS_PARAMETER,
    ),
    summary="Get a campaign",
)

UPDATE = Operation(
    entity="campaigns",
    action="update",
    method="POST",
    path="/{campaign_id}",
    parameters=(
        Parameter("campaign_id", "path", {"type": "string", "pattern": "^[0-9]+$"}, required=True),
        Parameter("name", "body", {"type": "string"}),
        Parameter("status", "body", {"type": "string", "enum": ["ACTIVE", "ARCHIVED", "DELETED", "PAUSED"]}),
        Parameter("daily_budget", "body", {"type": ["string", "integer"], "pattern": "^[0-9]+$"}),
        Parameter("lifetime_budget", "body", {"type": ["string", "integer"], "pattern": "^[0-9]+$"}),
        Parameter("bid_strategy", "body", CAMPAIGN_CREATE_PARAMS_BID_STRATEGY),
        Parameter("spend_cap", "body", {"type": ["string", "integer"], "pattern": "^[0-9]+$"}),
    ),
    summary="Change a campaign",
    body="form",
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST, "create": CREATE, "get": GET, "update": UPDATE}
