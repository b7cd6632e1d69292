# Generated from specs/twilio/connector.yaml by `connectorgen generate twilio`. Do not edit.
"""The operations of `incoming_phone_numbers` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

from ._parameters import ACCOUNT_SID_PARAMETER

LIST = Operation(
    entity="incoming_phone_numbers",
    action="list",
    method="GET",
    path="/Accounts/{AccountSid}/IncomingPhoneNumbers.json",
    parameters=(
        ACCOUNT_SID_PARAMETER,
        Parameter("PageSize", "query", {"type": "integer", "minimum": 1, "maximum": 1000}),
    ),
    summary="List phone numbers of the account",
    records="$.incoming_phone_numbers",
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
    entity="incoming_phone_numbers",
    action="create",
    method="POST",
    path="/Accounts/{AccountSid}/IncomingPhoneNumbers.json",
    parameters=(
        ACCOUNT_SID_PARAMETER,
        Parameter("PhoneNumber", "body", {"type": "string"}),
        Parameter("AreaCode", "body", {"type": "string"}),
        Parameter("FriendlyName", "body", {"type": "string"}),
        Parameter("VoiceUrl", "body", {"type": "string", "format": "uri"}),
        Parameter("VoiceMethod", "body", {"type": "string", "enum": ["GET", "POST"]}),
        Parameter("SmsUrl", "body", {"type": "string", "format": "uri"}),
        Parameter("SmsMethod", "body", {"type": "string", "enum": ["GET", "POST"]}),
        Parameter("StatusCallback", "body", {"type": "string", "format": "uri"}),
        Parameter("VoiceApplicationSid", "body", {"type": "string", "pattern": "^AP[0-9a-fA-F]{32}$"}),
        Parameter("SmsApplicationSid", "body", {"type": "string", "pattern": "^AP[0-9a-fA-F]{32}$"}),
        Parameter("ApiVersion", "body", {"type": "string"}),
        Parameter("SmsFallbackMethod", "body", {"type": "string", "enum": ["GET", "POST"]}),
        Parameter("SmsFallbackUrl", "body", {"type": "string", "format": "uri"}),
        Parameter("StatusCallbackMethod", "body", {"type": "string", "enum": ["GET", "POST"]}),
        Parameter("VoiceCallerIdLookup", "body", {"type": "boolean"}),
        Parameter("VoiceFallbackMethod", "body", {"type": "string", "enum": ["GET", "POST"]}),
        Parameter("VoiceFallbackUrl", "body", {"type": "string", "format": "uri"}),
        Parameter("EmergencyStatus", "body", {"type": "string", "enum": ["Active", "Inactive"]}),
        Parameter("EmergencyAddressSid", "body", {"type": "string", "pattern": "^AD[0-9a-fA-F]{32}$"}),
        Parameter("TrunkSid", "body", {"type": "string", "pattern": "^TK[0-9a-fA-F]{32}$"}),
        Parameter("IdentitySid", "body", {"type": "string", "pattern": "^RI[0-9a-fA-F]{32}$"}),
        Parameter("AddressSid", "body", {"type": "string", "pattern": "^AD[0-9a-fA-F]{32}$"}),
        Parameter("VoiceReceiveMode", "body", {"type": "string", "enum": ["voice", "fax"]}),
        Parameter("BundleSid", "body", {"type": "string", "pattern": "^BU[0-9a-fA-F]{32}$"}),
    ),
    summary="Buy a phone number",
    body="form",
)

GET = Operation(
    entity="incoming_phone_numbers",
    action="get",
    method="GET",
    path="/Accounts/{AccountSid}/IncomingPhoneNumbers/{sid}.json",
    parameters=(
        ACCOUNT_SID_PARAMETER,
        Parameter("sid", "path", {"type": "string", "pattern": "^PN[0-9a-fA-F]{32}$"}, required=True),
    ),
    summary="Get a phone number of the account",
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST, "create": CREATE, "get": GET}
