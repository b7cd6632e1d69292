# Generated from specs/reddit-ads/connector.yaml by `connectorgen generate reddit-ads`. Do not edit.
"""The operations of `campaigns` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

LIST = Operation(
    entity="campaigns",
    action="list",
    method="GET",
    path="/ad_accounts/{ad_account_id}/campaigns",
    parameters=(
        Parameter("ad_account_id", "path", {"type": "string"}, required_by_api=True),
        Parameter("id", "query", {"type": "array", "items": {"type": "string"}}, style="form", explode=False),
        Parameter("page.size", "query", {"type": "integer", "minimum": 1}),
        Parameter("page.token", "query", {"type": "string"}),
    ),
    summary="List campaigns",
    records="$.data",
    meta={"next_url": "$.pagination.next_url"},
    paging=Paging(strategy="next_url", next="next_url", page_size="page.size"),
)

GET = Operation(
    entity="campaigns",
    action="get",
    method="GET",
    path="/campaigns/{campaign_id}",
    parameters=(Parameter("campaign_id", "path", {"type": "string"}, required=True),),
    summary="Get a campaign",
    records="$.data",
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST, "get": GET}
