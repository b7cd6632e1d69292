# Generated from specs/facebook-marketing/connector.yaml by `connectorgen generate facebook-marketing`. Do not edit.
"""The operations of `ad_sets` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

from ._parameters import AD_SETS_LIST_FIELDS_PARAMETER, STATUS_PARAMETER
from ._schemas import CAMPAIGN_CREATE_PARAMS_BID_STRATEGY

LIST = Operation(
    entity="ad_sets",
    action="list",
    method="GET",
    path="/act_{account_id}/adsets",
    parameters=(
        Parameter("account_id", "path", {"type": "string", "pattern": "^[0-9]+$"}, required_by_api=True),
        AD_SETS_LIST_FIELDS_PARAMETER,
        Parameter("limit", "query", {"type": "integer", "minimum": 1}),
        Parameter("after", "query", {"type": "string"}),
    ),
    summary="List ad sets",
    records="$.data",
    meta={"after": "$.paging.cursors.after"},
    paging=Paging(
        strategy="cursor", param="after", next="after", has_more="$.paging.next", page_size="limit"
    ),
)

CREATE = Operation(
    entity="ad_sets",
    action="create",
    method="POST",
    path="/act_{account_id}/adsets",
    parameters=(
        Parameter("account_id", "path", {"type": "string", "pattern": "^[0-9]+$"}, required_by_api=True),
        Parameter("name", "body", {"type": "string"}, required=True),
        Parameter("campaign_id", "body", {"type": "string", "pattern": "^[0-9]+$"}, required=True),
        Parameter("daily_budget", "body", {"type": ["string", "integer"], "pattern": "^[0-9]+$"}),
        Parameter("lifetime_budget", "body", {"type": ["string", "integer"], "pattern": "^[0-9]+$"}),
        Parameter(
            "billing_event",
            "body",
            {
                "type": "string",
                "enum": [
                    "APP_INSTALLS",
                    "CLICKS",
                    "IMPRESSIONS",
                    "LINK_CLICKS",
                    "LISTING_INTERACTION",
                    "NONE",
                    "OFFER_CLAIMS",
                    "PAGE_LIKES",
                    "POST_ENGAGEMENT",
                    "PURCHASE",
                    "THRUPLAY",
                ],
            },
            required=True,
        ),
        Parameter(
            "optimization_goal",
            "body",
            {
                "type": "string",
                "enum": [
                    "ADVERTISER_SILOED_VALUE",
                    "AD_RECALL_LIFT",
                    "APP_INSTALLS",
                    "APP_INSTALLS_AND_OFFSITE_CONVERSIONS",
                    "AUTOMATIC_OBJECTIVE",
                    "CONVERSATIONS",
                    "DERIVED_EVENTS",
                    "ENGAGED_PAGE_VIEWS",
                    "ENGAGED_USERS",
                    "EVENT_RESPONSES",
                    "IMPRESSIONS",
                    "IN_APP_VALUE",
                    "LANDING_PAGE_VIEWS",
                    "LEAD_GENERATION",
                    "LINK_CLICKS",
                    "MEANINGFUL_CALL_ATTEMPT",
                    "MESSAGING_APPOINTMENT_CONVERSION",
                    "MESSAGING_PURCHASE_CONVERSION",
                    "NONE",
                    "OFFSITE_CONVERSIONS",
                    "PAGE_LIKES",
                    "POST_ENGAGEMENT",
                    "PROFILE_AND_PAGE_ENGAGEMENT",
                    "PROFILE_VISIT",
                    "QUALITY_CALL",
                    "QUALITY_LEAD",
                    "REACH",
                    "REMINDERS_SET",
                    "SUBSCRIBERS",
                    "THRUPLAY",
                    "VALUE",
                    "VISIT_INSTAGRAM_PROFILE",
                ],
            },
            required=True,
        ),
        Parameter(
            "targeting", "body", {"type": "object", "additionalProperties": True}, required=True, style="json"
        ),
        STATUS_PARAMETER,
        Parameter("start_time", "body", {"type": "string", "format": "date-time"}),
        Parameter("end_time", "body", {"type": "string", "format": "date-time"}),
        Parameter("bid_amount", "body", {"type": ["string", "integer"], "pattern": "^[0-9]+$"}),
        Parameter("bid_strategy", "body", CAMPAIGN_CREATE_PARAMS_BID_STRATEGY),
        Parameter("promoted_object", "body", {"type": "object", "additionalProperties": True}, style="json"),
        Parameter(
            "destination_type",
            "body",
            {
                "type": "string",
                "enum": [
                    "APP",
                    "APPLINKS_AUTOMATIC",
                    "FACEBOOK",
                    "FACEBOOK_LIVE",
                    "FACEBOOK_PAGE",
                    "IMAGINE",
                    "INSTAGRAM_DIRECT",
                    "INSTAGRAM_LIVE",
                    "INSTAGRAM_PROFILE",
                    "INSTAGRAM_PROFILE_AND_FACEBOOK_PAGE",
                    "MESSAGING_INSTAGRAM_DIRECT_MESSENGER",
                    "MESSAGING_INSTAGRAM_DIRECT_MESSENGER_WHATSAPP",
                    "MESSAGING_INSTAGRAM_DIRECT_WHATSAPP",
                    "MESSAGING_MESSENGER_WHATSAPP",
                    "MESSENGER",
                    "ON_AD",
                    "ON_EVENT",
                    "ON_PAGE",
                    "ON_POST",
                    "ON_VIDEO",
                    "SHOP_AUTOMATIC",
                    "WEBSITE",
                    "WHATSAPP",
                ],
            },
        ),
        Parameter("dsa_beneficiary", "body", {"type": "string"}),
        Parameter("dsa_payor", "body", {"type": "string"}),
    ),
    summary="Create an ad set",
    body="form",
)

GET = Operation(
    entity="ad_sets",
    action="get",
    method="GET",
    path="/{adset_id}",
    parameters=(
        Parameter("adset_id", "path", {"type": "string", "pattern": "^[0-9]+$"}, required=True),
        AD_SETS_LIST_FIELDS_PARAMETER,
    ),
    summary="Get an ad set",
)

UPDATE = Operation(
    entity="ad_sets",
    action="update",
    method="POST",
    path="/{adset_id}",
    parameters=(
        Parameter("adset_id", "path", {"type": "string", "pattern": "^[0-9]+$"}, required=True),
        Parameter("name", "body", {"type": "string"}),
        Parameter("status", "body", {"type": "string", "enum": ["ACTIVE", "ARCHIVED", "DELETED", "PAUSED"]}),
        Parameter("daily_budget", "body", {"type": ["string", "integer"], "pattern": "^[0-9]+$"}),
        Parameter("lifetime_budget", "body", {"type": ["string", "integer"], "pattern": "^[0-9]+$"}),
        Parameter("targeting", "body", {"type": "object", "additionalProperties": True}, style="json"),
        Parameter("bid_amount", "body", {"type": ["string", "integer"], "pattern": "^[0-9]+$"}),
        Parameter("start_time", "body", {"type": "string", "format": "date-time"}),
        Parameter("end_time", "body", {"type": "string", "format": "date-time"}),
    ),
    summary="Change an ad set",
    body="form",
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST, "create": CREATE, "get": GET, "update": UPDATE}
