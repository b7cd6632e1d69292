# Generated from specs/snapchat-marketing/connector.yaml by `connectorgen generate snapchat-marketing`. Do not edit.
"""The operations of `adaccounts` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

LIST = Operation(
    entity="adaccounts",
    action="list",
    method="GET",
    path="/organizations/{organization_id}/adaccounts",
    parameters=(
        Parameter("organization_id", "path", {"type": "string"}, required=True),
        Parameter("limit", "query", {"type": "integer", "minimum": 50, "maximum": 1000}),
    ),
    summary="List ad accounts",
    records="$.adaccounts[*].adaccount",
    meta={"next_link": "$.paging.next_link", "request_id": "$.request_id"},
    paging=Paging(strategy="next_url", next="next_link", page_size="limit"),
)

GET = Operation(
    entity="adaccounts",
    action="get",
    method="GET",
    path="/adaccounts/{id}",
    parameters=(Parameter("id", "path", {"type": "string"}, required=True),),
    summary="Get an ad account",
    records="$.adaccounts[0].adaccount",
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST, "get": GET}
