# Generated from specs/twilio/connector.yaml by `connectorgen generate twilio`. Do not edit.
"""The operations of `addresses` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

from ._parameters import ACCOUNT_SID_PARAMETER

LIST = Operation(
    entity="addresses",
    action="list",
    method="GET",
    path="/Accounts/{AccountSid}/Addresses.json",
    parameters=(
        ACCOUNT_SID_PARAMETER,
        Parameter("PageSize", "query", {"type": "integer", "minimum": 1, "maximum": 1000}),
    ),
    summary="List addresses",
    records="$.addresses",
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
    entity="addresses",
    action="get",
    method="GET",
    path="/Accounts/{AccountSid}/Addresses/{sid}.json",
    parameters=(
        ACCOUNT_SID_PARAMETER,
        Parameter("sid", "path", {"type": "string", "pattern": "^AD[0-9a-fA-F]{32}$"}, required=True),
    ),
    summary="Get an address",
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST, "get": GET}
