# Generated from specs/reddit-ads/connector.yaml by `connectorgen generate reddit-ads`. Do not edit.
"""The operations of `ad_groups` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

LIST = Operation(
    entity="ad_groups",
    action="list",
    method="GET",
    path="/ad_accounts/{ad_account_id}/ad_groups",
    parameters=(
        Parameter("ad_account_id", "path", {"type": "string"}, required_by_api=True),
        Parameter("campaign_id", "query", {"type": "string"}),
        Parameter("page.size", "query", {"type": "integer", "minimum": 1}),
        Parameter("page.token", "query", {"type": "string"}),
    ),
    summary="List ad groups",
    records="$.data",
    meta={"next_url": "$.pagination.next_url"},
    paging=Paging(strategy="next_url", next="next_url", page_size="page.size"),
)

GET = Operation(
    entity="ad_groups",
    action="get",
    method="GET",
    path="/ad_groups/{ad_group_id}",
    parameters=(Parameter("ad_group_id", "path", {"type": "string"}, required=True),),
    summary="Get an ad group",
    records="$.data",
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST, "get": GET}
