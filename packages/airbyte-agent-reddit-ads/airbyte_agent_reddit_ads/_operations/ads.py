# Generated from specs/reddit-ads/connector.yaml by `connectorgen generate reddit-ads`. Do not edit.
"""The operations of `ads` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

LIST = Operation(
    entity="ads",
    action="list",
    method="GET",
    path="/ad_accounts/{ad_account_id}/ads",
    parameters=(
        Parameter("ad_account_id", "path", {"type": "string"}, required_by_api=True),
        Parameter(
            "campaign_id",
            "query",
            {"type": "array", "items": {"type": "string"}},
            style="form",
            explode=False,
        ),
        Parameter(
            "ad_group_id",
            "query",
            {"type": "array", "items": {"type": "string"}},
            style="form",
            explode=False,
        ),
        Parameter(
            "configured_status",
            "query",
            {"type": "array", "items": {"type": "string"}},
            style="form",
            explode=False,
        ),
        Parameter(
            "effective_status",
            "query",
            {"type": "array", "items": {"type": "string"}},
            style="form",
            explode=False,
        ),
        Parameter("page.size", "query", {"type": "integer", "minimum": 1}),
        Parameter("page.token", "query", {"type": "string"}),
    ),
    summary="List ads",
    records="$.data",
    meta={"next_url": "$.pagination.next_url"},
    paging=Paging(strategy="next_url", next="next_url", page_size="page.size"),
)

GET = Operation(
    entity="ads",
    action="get",
    method="GET",
    path="/ads/{ad_id}",
    parameters=(Parameter("ad_id", "path", {"type": "string"}, required=True),),
    summary="Get an ad",
    records="$.data",
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST, "get": GET}
