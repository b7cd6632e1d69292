# Generated from specs/twilio/connector.yaml by `connectorgen generate twilio`. Do not edit.
"""The operations of `calls` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

from ._parameters import ACCOUNT_SID_PARAMETER

LIST = Operation(
    entity="calls",
    action="list",
    method="GET",
    path="/Accounts/{AccountSid}/Calls.json",
    parameters=(
        ACCOUNT_SID_PARAMETER,
        Parameter("PageSize", "query", {"type": "integer", "minimum": 1, "maximum": 1000}),
    ),
    summary="List calls",
    records="$.calls",
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
    entity="calls",
    action="create",
    method="POST",
    path="/Accounts/{AccountSid}/Calls.json",
    parameters=(
        ACCOUNT_SID_PARAMETER,
        Parameter("To", "body", {"type": "string"}, required=True),
        Parameter("From", "body", {"type": "string"}, required=True),
        Parameter("Url", "body", {"type": "string", "format": "uri"}),
        Parameter("Twiml", "body", {"type": "string"}),
        Parameter("ApplicationSid", "body", {"type": "string", "pattern": "^AP[0-9a-fA-F]{32}$"}),
        Parameter("Method", "body", {"type": "string", "enum": ["GET", "POST"]}),
        Parameter("StatusCallback", "body", {"type": "string", "format": "uri"}),
        Parameter("StatusCallbackMethod", "body", {"type": "string", "enum": ["GET", "POST"]}),
        Parameter("Timeout", "body", {"type": "integer"}),
        Parameter("Record", "body", {"type": "boolean"}),
        Parameter("MachineDetection", "body", {"type": "string"}),
        Parameter("SendDigits", "body", {"type": "string"}),
        Parameter("FallbackUrl", "body", {"type": "string", "format": "uri"}),
        Parameter("FallbackMethod", "body", {"type": "string", "enum": ["GET", "POST"]}),
        Parameter(
            "StatusCallbackEvent",
            "body",
            {"type": "array", "items": {"type": "string"}},
            style="form",
            explode=True,
        ),
        Parameter("RecordingChannels", "body", {"type": "string"}),
        Parameter("RecordingStatusCallback", "body", {"type": "string"}),
        Parameter("RecordingStatusCallbackMethod", "body", {"type": "string", "enum": ["GET", "POST"]}),
        Parameter("SipAuthUsername", "body", {"type": "string"}),
        Parameter("SipAuthPassword", "body", {"type": "string"}),
        Parameter("MachineDetectionTimeout", "body", {"type": "integer"}),
        Parameter(
            "RecordingStatusCallbackEvent",
            "body",
            {"type": "array", "items": {"type": "string"}},
            style="form",
            explode=True,
        ),
        Parameter("Trim", "body", {"type": "string"}),
        Parameter("CallerId", "body", {"type": "string"}),
        Parameter("MachineDetectionSpeechThreshold", "body", {"type": "integer"}),
        Parameter("MachineDetectionSpeechEndThreshold", "body", {"type": "integer"}),
        Parameter("MachineDetectionSilenceTimeout", "body", {"type": "integer"}),
        Parameter("AsyncAmd", "body", {"type": "string"}),
        Parameter("AsyncAmdStatusCallback", "body", {"type": "string", "format": "uri"}),
        Parameter("AsyncAmdStatusCallbackMethod", "body", {"type": "string", "enum": ["GET", "POST"]}),
        Parameter("Byoc", "body", {"type": "string", "pattern": "^BY[0-9a-fA-F]{32}$"}),
        Parameter("CallReason", "body", {"type": "string"}),
        Parameter("CallToken", "body", {"type": "string"}),
        Parameter("RecordingTrack", "body", {"type": "string"}),
        Parameter("TimeLimit", "body", {"type": "integer"}),
        Parameter("ClientNotificationUrl", "body", {"type": "string", "format": "uri"}),
    ),
    summary="Make a call",
    body="form",
)

GET = Operation(
    entity="calls",
    action="get",
    method="GET",
    path="/Accounts/{AccountSid}/Calls/{sid}.json",
    parameters=(
        ACCOUNT_SID_PARAMETER,
        Parameter("sid", "path", {"type": "string", "pattern": "^CA[0-9a-fA-F]{32}$"}, required=True),
    ),
    summary="Get a call",
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST, "create": CREATE, "get": GET}
