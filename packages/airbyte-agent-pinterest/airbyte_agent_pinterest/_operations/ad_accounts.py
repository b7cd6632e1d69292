# Generated from specs/pinterest/connector.yaml by `connectorgen generate pinterest`. Do not edit.
"""The operations of `ad_accounts` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

LIST = Operation(
    entity="ad_accounts",
    action="list",
    method="GET",
    path="/ad_accounts",
    parameters=(
        Parameter("page_size", "query", {"type": "integer", "minimum": 1, "maximum": 250}),
        Parameter("bookmark", "query", {"type": "string"}),
        Parameter("include_shared_accounts", "query", {"type": "boolean"}),
    ),
    summary="List ad accounts",
    records="$.items",
    meta={"bookmark": "$.bookmark"},
    paging=Paging(strategy="cursor", param="bookmark", next="bookmark", page_size="page_size"),
)

GET = Operation(
    entity="ad_accounts",
    action="get",
    method="GET",
    path="/ad_accounts/{ad_account_id}",
    parameters=(Parameter("ad_account_id", "path", {"type": "string", "pattern": "^\\d+$"}, required=True),),
    summary="Get an ad account",
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST, "get": GET}
