# Generated from specs/twilio/connector.yaml by `connectorgen generate twilio`. Do not edit.
"""The operations of `usage_records` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

from ._parameters import ACCOUNT_SID_PARAMETER

LIST = Operation(
    entity="usage_records",
    action="list",
    method="GET",
    path="/Accounts/{AccountSid}/Usage/Records.json",
    parameters=(
        ACCOUNT_SID_PARAMETER,
        Parameter("PageSize", "query", {"type": "integer", "minimum": 1, "maximum": 1000}),
    ),
    summary="List usage records",
    records="$.usage_records",
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

OPERATIONS: Mapping[str, Operation] = {"list": LIST}
