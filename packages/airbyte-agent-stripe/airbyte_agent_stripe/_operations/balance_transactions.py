# Generated from specs/stripe/connector.yaml by `connectorgen generate stripe`. Do not edit.
"""The operations of `balance_transactions` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

from ._parameters import CREATED_PARAMETER, EXPAND_PARAMETER

LIST = Operation(
    entity="balance_transactions",
    action="list",
    method="GET",
    path="/v1/balance_transactions",
    parameters=(
        CREATED_PARAMETER,
        Parameter("currency", "query", {"type": "string"}),
        Parameter("ending_before", "query", {"type": "string"}),
        Parameter("limit", "query", {"type": "integer", "minimum": 1, "maximum": 100}),
        Parameter("payout", "query", {"type": "string"}),
        Parameter("source", "query", {"type": "string"}),
        Parameter("starting_after", "query", {"type": "string"}),
        Parameter("type", "query", {"type": "string"}),
        EXPAND_PARAMETER,
    ),
    summary="List movements of the balance, newest first",
    records="$.data",
    meta={"has_more": "$.has_more"},
    paging=Paging(strategy="last_id", param="starting_after", has_more="has_more", page_size="limit"),
)

GET = Operation(
    entity="balance_transactions",
    action="get",
    method="GET",
    path="/v1/balance_transactions/{id}",
    parameters=(Parameter("id", "path", {"type": "string"}, required=True), EXPAND_PARAMETER),
    summary="Get a movement of the balance",
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST, "get": GET}
