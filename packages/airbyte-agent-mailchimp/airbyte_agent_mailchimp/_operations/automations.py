# Generated from specs/mailchimp/connector.yaml by `connectorgen generate mailchimp`. Do not edit.
"""The operations of `automations` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

LIST = Operation(
    entity="automations",
    action="list",
    method="GET",
    path="/automations",
    parameters=(
        Parameter("count", "query", {"type": "integer", "minimum": 1, "maximum": 1000}),
        Parameter("offset", "query", {"type": "integer", "minimum": 0}),
        Parameter("before_create_time", "query", {"type": "string", "format": "date-time"}),
        Parameter("since_create_time", "query", {"type": "string", "format": "date-time"}),
        Parameter("before_start_time", "query", {"type": "string", "format": "date-time"}),
        Parameter("since_start_time", "query", {"type": "string", "format": "date-time"}),
        Parameter("status", "query", {"type": "string", "enum": ["save", "paused", "sending"]}),
    ),
    summary="List classic automations",
    records="$.automations",
    meta={"total_items": "$.total_items"},
    paging=Paging(strategy="offset", param="offset", has_more="total_items", page_size="count"),
    sibling_keys=("total_items",),
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST}
