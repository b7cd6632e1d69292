# Generated from specs/chargebee/connector.yaml by `connectorgen generate chargebee`. Do not edit.
"""The operations of `customer` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

from ._schemas import SORT_ORDER_PARAM, TEXT_FILTER_PARAM, TIME_FILTER_PARAM

LIST = Operation(
    entity="customer",
    action="list",
    method="GET",
    path="/customers",
    parameters=(
        Parameter("limit", "query", {"type": "integer", "minimum": 1, "maximum": 100}),
        Parameter("offset", "query", {"type": "string"}),
        Parameter("email", "query", TEXT_FILTER_PARAM, style="deepObject", explode=True),
        Parameter("created_at", "query", TIME_FILTER_PARAM, style="deepObject", explode=True),
        Parameter("updated_at", "query", TIME_FILTER_PARAM, style="deepObject", explode=True),
        Parameter("sort_by", "query", SORT_ORDER_PARAM, style="deepObject", explode=True),
    ),
    summary="List customers",
    records="$.list[*].customer",
    meta={"next_offset": "$.next_offset"},
    paging=Paging(strategy="cursor", param="offset", next="next_offset", page_size="limit"),
)

GET = Operation(
    entity="customer",
    action="get",
    method="GET",
    path="/customers/{id}",
    parameters=(Parameter("id", "path", {"type": "string"}, required=True),),
    summary="Get a customer",
    records="$.customer",
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST, "get": GET}
