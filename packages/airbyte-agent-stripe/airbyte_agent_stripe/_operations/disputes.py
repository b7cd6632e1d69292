# Generated from specs/stripe/connector.yaml by `connectorgen generate stripe`. Do not edit.
"""The operations of `disputes` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

from ._parameters import CREATED_PARAMETER, EXPAND_PARAMETER

LIST = Operation(
    entity="disputes",
    action="list",
    method="GET",
    path="/v1/disputes",
    parameters=(
        Parameter("charge", "query", {"type": "string"}),
        CREATED_PARAMETER,
        Parameter("ending_before", "query", {"type": "string"}),
        Parameter("limit", "query", {"type": "integer", "minimum": 1, "maximum": 100}),
        Parameter("payment_intent", "query", {"type": "string"}),
        Parameter("starting_after", "query", {"type": "string"}),
        EXPAND_PARAMETER,
    ),
    summary="List disputes, newest first",
    records="$.data",
    meta={"has_more": "$.has_more"},
    paging=Paging(strategy="last_id", param="starting_after", has_more="has_more", page_size="limit"),
)

GET = Operation(
    entity="disputes",
    action="get",
    method="GET",
    path="/v1/disputes/{id}",
    parameters=(Parameter("id", "path", {"type": "string"}, required=True), EXPAND_PARAMETER),
    summary="Get a dispute",
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST, "get": GET}
