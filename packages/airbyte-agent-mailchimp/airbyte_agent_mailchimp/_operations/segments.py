# Generated from specs/mailchimp/connector.yaml by `connectorgen generate mailchimp`. Do not edit.
"""The operations of `segments` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

LIST = Operation(
    entity="segments",
    action="list",
    method="GET",
    path="/lists/{list_id}/segments",
    parameters=(
        Parameter("list_id", "path", {"type": "string"}, required=True),
        Parameter("count", "query", {"type": "integer", "minimum": 1, "maximum": 1000}),
        Parameter("offset", "query", {"type": "integer", "minimum": 0}),
        Parameter("type", "query", {"type": "string"}),
        Parameter("since_created_at", "query", {"type": "string", "format": "date-time"}),
        Parameter("before_created_at", "query", {"type": "string", "format": "date-time"}),
        Parameter("since_updated_at", "query", {"type": "string", "format": "date-time"}),
        Parameter("before_updated_at", "query", {"type": "string", "format": "date-time"}),
    ),
    summary="List segments of a list",
    records="$.segments",
    meta={"total_items": "$.total_items"},
    paging=Paging(strategy="offset", param="offset", has_more="total_items", page_size="count"),
    sibling_keys=("list_id", "total_items"),
)

GET = Operation(
    entity="segments",
    action="get",
    method="GET",
    path="/lists/{list_id}/segments/{segment_id}",
    parameters=(
        Parameter("list_id", "path", {"type": "string"}, required=True),
        Parameter("segment_id", "path", {"type": "string"}, required=True),
    ),
    summary="Get a segment",
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST, "get": GET}
