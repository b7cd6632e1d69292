# Generated from specs/snapchat-marketing/connector.yaml by `connectorgen generate snapchat-marketing`. Do not edit.
"""The operations of `campaigns` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

LIST = Operation(
    entity="campaigns",
    action="list",
    method="GET",
    path="/adaccounts/{ad_account_id}/campaigns",
    parameters=(
        Parameter("ad_account_id", "path", {"type": "string"}, required_by_api=True),
        Parameter("limit", "query", {"type": "integer", "minimum": 50, "maximum": 1000}),
    ),
    summary="List campaigns",
    records="$.campaigns[*].campaign",
    meta={"next_link": "$.paging.next_link", "request_id": "$.request_id"},
    paging=Paging(strategy="next_url", next="next_link", page_size="limit"),
)

GET = Operation(
    entity="campaigns",
    action="get",
    method="GET",
    path="/campaigns/{id}",
    parameters=(Parameter("id", "path", {"type": "string"}, required=True),),
    summary="Get a campaign",
    records="$.campaigns[0].campaign",
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST, "get": GET}
