# Generated from specs/chargebee/connector.yaml by `connectorgen generate chargebee`. Do not edit.
"""The operations of `event` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

from ._schemas import CHOICE_FILTER_PARAM, SORT_ORDER_PARAM, TIME_FILTER_PARAM

LIST = Operation(
    entity="event",
    action="list",
    method="GET",
    path="/events",
    parameters=(
        Parameter("limit", "query", {"type": "integer", "minimum": 1, "maximum": 100}),
        Parameter("offset", "query", {"type": "string"}),
        Parameter("event_type", "query", CHOICE_FILTER_PARAM, style="deepObject", explode=True),
        Parameter("occurred_at", "query", TIME_FILTER_PARAM, style="deepObject", explode=True),
        Parameter("sort_by", "query", SORT_ORDER_PARAM, style="deepObject", explode=True),
    ),
    summary="List events",
    records="$.list[*].event",
    meta={"next_offset": "$.next_offset"},
    paging=Paging(strategy="cursor", param="offset", next="next_offset", page_size="limit"),
)

GET = Operation(
    entity="event",
    action="get",
    method="GET",
    path="/events/{id}",
    parameters=(Parameter("id", "path", {"type": "string"}, required=True),),
    summary="Get an event",
    records="$.event",
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST, "get": GET}
