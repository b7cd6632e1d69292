# Generated from specs/twilio/connector.yaml by `connectorgen generate twilio`. Do not edit.
"""The operations of `messages` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

from ._parameters import ACCOUNT_SID_PARAMETER

LIST = Operation(
    entity="messages",
    action="list",
    method="GET",
    path="/Accounts/{AccountSid}/Messages.json",
    parameters=(
        ACCOUNT_SID_PARAMETER,
        Parameter("PageSize", "query", {"type": "integer", "minimum": 1, "maximum": 1000}),
    ),
    summary="List messages",
    records="$.messages",
    meta={
        "first_page_uri": "$.first_page_uri",
        "next_page_uri": "$.next_page_uri",
        "page": "$.page",
        "page_size": "$.page_size",
        "previous_page_uri": "$.previous_page_uri",
    },
    paging=Paging(strategy="next_url", next="next_page_uri", page_size="PageSize"),
    sibling_keys=(
        "end",
        "first_page_uri",
        "next_page_uri",
        "page",
        "page_size",
        "previous_page_uri",
        "start",
        "uri",
    ),
)

CREATE = Operation(
    entity="messages",
    action="create",
    method="POST",
    path="/Accounts/{AccountSid}/Messages.json",
    parameters=(
        ACCOUNT_SID_PARAMETER,
        Parameter("To", "body", {"type": "string"}, required=True),
        Parameter("From", "body", {"type": "string"}),
        Parameter("MessagingServiceSid", "body", {"type": "string", "pattern": "^MG[0-9a-fA-F]{32}$"}),
        Parameter("Body", "body", {"type": "string"}),
        Parameter(
            "MediaUrl",
            "body",
            {"type": "array", "items": {"type": "string", "format": "uri"}},
            style="form",
            explode=True,
        ),
        Parameter("StatusCallback", "body", {"type": "string", "format": "uri"}),
        Parameter("ValidityPeriod", "body", {"type": "integer"}),
        Parameter("ApplicationSid", "body", {"type": "string", "pattern": "^AP[0-9a-fA-F]{32}$"}),
        Parameter("MaxPrice", "body", {"type": "number"}),
        Parameter("ProvideFeedback", "body", {"type": "boolean"}),
        Parameter("Attempt", "body", {"type": "integer"}),
        Parameter("ForceDelivery", "body", {"type": "boolean"}),
        Parameter("ContentRetention", "body", {"type": "string", "enum": ["retain", "discard"]}),
        Parameter("AddressRetention", "body", {"type": "string", "enum": ["retain", "obfuscate"]}),
        Parameter("SmartEncoded", "body", {"type": "boolean"}),
        Parameter(
            "PersistentAction",
            "body",
            {"type": "array", "items": {"type": "string"}},
            style="form",
            explode=True,
        ),
        Parameter("TrafficType", "body", {"type": "string", "enum": ["free"]}),
        Parameter("ShortenUrls", "body", {"type": "boolean"}),
        Parameter("ScheduleType", "body", {"type": "string", "enum": ["fixed"]}),
        Parameter("SendAt", "body", {"type": "string", "format": "date-time"}),
        Parameter("SendAsMms", "body", {"type": "boolean"}),
        Parameter("ContentVariables", "body", {"type": "string"}),
        Parameter("RiskCheck", "body", {"type": "string", "enum": ["enable", "disable"]}),
        Parameter("FallbackFrom", "body", {"type": "string"}),
        Parameter("ContentSid", "body", {"type": "string", "pattern": "^HX[0-9a-fA-F]{32}$"}),
    ),
    summary="Send a message",
    body="form",
)

GET = Operation(
    entity="messages",
    action="get",
    method="GET",
    path="/Accounts/{AccountSid}/Messages/{sid}.json",
    parameters=(
        ACCOUNT_SID_PARAMETER,
        Parameter("sid", "path", {"type": "string", "pattern": "^(SM|MM)[0-9a-fA-F]{32}$"}, required=True),
    ),
    summary="Get a message",
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST, "create": CREATE, "get": GET}
