# Generated from specs/pinterest/connector.yaml by `connectorgen generate pinterest`. Do not edit.
"""The operations of `customer_lists` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

LIST = Operation(
    entity="customer_lists",
    action="list",
    method="GET",
    path="/ad_accounts/{ad_account_id}/customer_lists",
    parameters=(
        Parameter("ad_account_id", "path", {"type": "string", "pattern": "^\\d+$"}, required=True),
        Parameter("page_size", "query", {"type": "integer", "minimum": 1, "maximum": 250}),
        Parameter("bookmark", "query", {"type": "string"}),
    ),
    summary="List customer lists",
    records="$.items",
    meta={"bookmark": "$.bookmark"},
    paging=Paging(strategy="cursor", param="bookmark", next="bookmark", page_size="page_size"),
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST}
