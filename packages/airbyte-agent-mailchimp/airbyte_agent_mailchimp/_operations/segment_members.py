# Generated from specs/mailchimp/connector.yaml by `connectorgen generate mailchimp`. Do not edit.
"""The operations of `segment_members` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

LIST = Operation(
    entity="segment_members",
    action="list",
    method="GET",
    path="/lists/{list_id}/segments/{segment_id}/members",
    parameters=(
        Parameter("list_id", "path", {"type": "string"}, required=True),
        Parameter("segment_id", "path", {"type": "string"}, required=True),
        Parameter("count", "query", {"type": "integer", "minimum": 1, "maximum": 1000}),
        Parameter("offset", "query", {"type": "integer", "minimum": 0}),
    ),
    summary="List members of a segment",
    records="$.members",
    meta={"total_items": "$.total_items"},
    paging=Paging(strategy="offset", param="offset", has_more="total_items", page_size="count"),
    sibling_keys=("total_items",),
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST}
