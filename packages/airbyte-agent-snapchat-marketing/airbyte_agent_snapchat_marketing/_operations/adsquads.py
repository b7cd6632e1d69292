# Generated from specs/snapchat-marketing/connector.yaml by `connectorgen generate snapchat-marketing`. Do not edit.
"""The operations of `adsquads` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

LIST = Operation(
    entity="adsquads",
    action="list",
    method="GET",
    path="/adaccounts/{ad_account_id}/adsquads",
    parameters=(
        Parameter("ad_account_id", "path", {"type": "string"}, required_by_api=True),
        Parameter("limit", "query", {"type": "integer", "minimum": 50, "maximum": 1000}),
    ),
    summary="List ad squads",
    records="$.adsquads[*].adsquad",
    meta={"next_link": "$.paging.next_link", "request_id": "$.request_id"},
    paging=Paging(strategy="next_url", next="next_link", page_size="limit"),
)

GET = Operation(
    entity="adsquads",
    action="get",
    method="GET",
    path="/adsquads/{id}",
    parameters=(Parameter("id", "path", {"type": "string"}, required=True),),
    summary="Get an ad squad",
    records="$.adsquads[0].adsquad",
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST, "get": GET}
