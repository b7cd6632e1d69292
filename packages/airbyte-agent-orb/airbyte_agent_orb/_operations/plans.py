# Generated from specs/orb/connector.yaml by `connectorgen generate orb`. Do not edit.
"""The operations of `plans` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

LIST = Operation(
    entity="plans",
    action="list",
    method="GET",
    path="/plans",
    parameters=(
        Parameter("limit", "query", {"type": "integer", "minimum": 1}),
        Parameter("cursor", "query", {"type": "string"}),
    ),
    summary="List plans",
    records="$.data",
    meta={"has_more": "$.pagination_metadata.has_more", "next_cursor": "$.pagination_metadata.next_cursor"},
    paging=Paging(
        strategy="cursor", param="cursor", next="next_cursor", has_more="has_more", page_size="limit"
    ),
)

GET = Operation(
    entity="plans",
    action="get",
    method="GET",
    path="/plans/{plan_id}",
    parameters=(Parameter("plan_id", "path", {"type": "string"}, required=True),),
    summary="Get a plan",
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST, "get": GET}
