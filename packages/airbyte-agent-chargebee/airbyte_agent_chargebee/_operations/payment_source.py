# Generated from specs/chargebee/connector.yaml by `connectorgen generate chargebee`. Do not edit.
"""The operations of `payment_source` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

from ._schemas import CHOICE_FILTER_PARAM, SORT_ORDER_PARAM, TEXT_FILTER_PARAM, TIME_FILTER_PARAM

LIST = Operation(
    entity="payment_source",
    action="list",
    method="GET",
    path="/payment_sources",
    parameters=(
        Parameter("limit", "query", {"type": "integer", "minimum": 1, "maximum": 100}),
        Parameter("offset", "query", {"type": "string"}),
        Parameter("customer_id", "query", TEXT_FILTER_PARAM, style="deepObject", explode=True),
        Parameter("type", "query", CHOICE_FILTER_PARAM, style="deepObject", explode=True),
        Parameter("status", "query", CHOICE_FILTER_PARAM, style="deepObject", explode=True),
        Parameter("updated_at", "query", TIME_FILTER_PARAM, style="deepObject", explode=True),
        Parameter("sort_by", "query", SORT_ORDER_PARAM, style="deepObject", explode=True),
    ),
    summary="List payment sources",
    records="$.list[*].payment_source",
    meta={"next_offset": "$.next_offset"},
    paging=Paging(strategy="cursor", param="offset", next="next_offset", page_size="limit"),
)

GET = Operation(
    entity="payment_source",
    action="get",
    method="GET",
    path="/payment_sources/{id}",
    parameters=(Parameter("id", "path", {"type": "string"}, required=True),),
    summary="Get a payment source",
    records="$.payment_source",
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST, "get": GET}
