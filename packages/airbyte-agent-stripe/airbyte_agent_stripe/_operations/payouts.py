# Generated from specs/stripe/connector.yaml by `connectorgen generate stripe`. Do not edit.
"""The operations of `payouts` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

from ._parameters import CREATED_PARAMETER, EXPAND_PARAMETER
from ._schemas import TIME_RANGE_PARAM

LIST = Operation(
    entity="payouts",
    action="list",
    method="GET",
    path="/v1/payouts",
    parameters=(
        Parameter(
            "arrival_date",
            "query",
            {"oneOf": [TIME_RANGE_PARAM, {"type": "integer", "format": "unix-time", "minimum": 0}]},
            style="deepObject",
            explode=True,
        ),
        CREATED_PARAMETER,
        Parameter("destination", "query", {"type": "string"}),
        Parameter("ending_before", "query", {"type": "string"}),
        Parameter("limit", "query", {"type": "integer", "minimum": 1, "maximum": 100}),
        Parameter("starting_after", "query", {"type": "string"}),
        Parameter(
            "status",
            "query",
            {"type": "string", "enum": ["paid", "pending", "canceled", "failed", "in_transit"]},
        ),
        EXPAND_PARAMETER,
    ),
    summary="List payouts, newest first",
    records="$.data",
    meta={"has_more": "$.has_more"},
    paging=Paging(strategy="last_id", param="starting_after", has_more="has_more", page_size="limit"),
)

GET = Operation(
    entity="payouts",
    action="get",
    method="GET",
    path="/v1/payouts/{id}",
    parameters=(Parameter("id", "path", {"type": "string"}, required=True), EXPAND_PARAMETER),
    summary="Get a payout",
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST, "get": GET}
