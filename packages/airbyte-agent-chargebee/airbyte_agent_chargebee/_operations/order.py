# Generated from specs/chargebee/connector.yaml by `connectorgen generate chargebee`. Do not edit.
"""The operations of `order` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

from ._schemas import CHOICE_FILTER_PARAM, SORT_ORDER_PARAM, TEXT_FILTER_PARAM, TIME_FILTER_PARAM

LIST = Operation(
    entity="order",
    action="list",
    method="GET",
    path="/orders",
    parameters=(
        Parameter("limit", "query", {"type": "integer", "minimum": 1, "maximum": 100}),
        Parameter("offset", "query", {"type": "string"}),
        Parameter("invoice_id", "query", TEXT_FILTER_PARAM, style="deepObject", explode=True),
        Parameter("status", "query", CHOICE_FILTER_PARAM, style="deepObject", explode=True),
        Parameter("updated_at", "query", TIME_FILTER_PARAM, style="deepObject", explode=True),
        Parameter("sort_by", "query", SORT_ORDER_PARAM, style="deepObject", explode=True),
    ),
    summary="List orders",
    records="$.list[*].order",
    meta={"next_offset": "$.next_offset"},
    paging=Paging(strategy="cursor", param="offset", next="next_offset", page_size="limit"),
)

GET = Operation(
    entity="order",
    action="get",
    method="GET",
    path="/orders/{id}",
    parameters=(Parameter("id", "path", {"type": "string"}, required=True),),
    summary="Get an order",
    records="$.order",
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST, "get": GET}
