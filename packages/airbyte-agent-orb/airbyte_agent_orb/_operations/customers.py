# Generated from specs/orb/connector.yaml by `connectorgen generate orb`. Do not edit.
"""The operations of `customers` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

LIST = Operation(
    entity="customers",
    action="list",
    method="GET",
    path="/customers",
    parameters=(
        Parameter("limit", "query", {"type": "integer", "minimum": 1}),
        Parameter("cursor", "query", {"type": "string"}),
    ),
    summary="List customers",
    records="$.data",
    meta={"has_more": "$.pagination_metadata.has_more", "next_cursor": "$.pagination_metadata.next_cursor"},
    paging=Paging(
        strategy="cursor", param="cursor", next="next_cursor", has_more="has_more", page_size="limit"
    ),
)

GET = Operation(
    entity="customers",
    action="get",
    method="GET",
    path="/customers/{customer_id}",
    parameters=(Parameter("customer_id", "path", {"type": "string"}, required=True),),
    summary="Get a customer",
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST, "get": GET}
