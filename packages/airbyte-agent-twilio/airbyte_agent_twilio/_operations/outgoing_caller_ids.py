# Generated from specs/twilio/connector.yaml by `connectorgen generate twilio`. Do not edit.
"""The operations of `outgoing_caller_ids` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

from ._parameters import ACCOUNT_SID_PARAMETER

LIST = Operation(
    entity="outgoing_caller_ids",
    action="list",
    method="GET",
    path="/Accounts/{AccountSid}/OutgoingCallerIds.json",
    parameters=(
        ACCOUNT_SID_PARAMETER,
        Parameter("PageSize", "query", {"type": "integer", "minimum": 1, "maximum": 1000}),
    ),
    summary="List verified caller ids",
    records="$.outgoing_caller_ids",
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

GET = Operation(
    entity="outgoing_caller_ids",
    action="get",
    method="GET",
    path="/Accounts/{AccountSid}/OutgoingCallerIds/{sid}.json",
    parameters=(
        ACCOUNT_SID_PARAMETER,
        Parameter("sid", "path", {"type": "string", "pattern": "^PN[0-9a-fA-F]{32}$"}, required=True),
    ),
    summary="Get a verified caller id",
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST, "get": GET}
