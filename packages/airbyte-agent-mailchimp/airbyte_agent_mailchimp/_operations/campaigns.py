# Generated from specs/mailchimp/connector.yaml by `connectorgen generate mailchimp`. Do not edit.
"""The operations of `campaigns` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

from ._parameters import TYPE_PARAMETER

LIST = Operation(
    entity="campaigns",
    action="list",
    method="GET",
    path="/campaigns",
    parameters=(
        Parameter("count", "query", {"type": "integer", "minimum": 1, "maximum": 1000}),
        Parameter("offset", "query", {"type": "integer", "minimum": 0}),
        TYPE_PARAMETER,
        Parameter(
            "status", "query", {"type": "string", "enum": ["save", "paused", "schedule", "sending", "sent"]}
        ),
        Parameter("before_send_time", "query", {"type": "string", "format": "date-time"}),
        Parameter("since_send_time", "query", {"type": "string", "format": "date-time"}),
        Parameter("before_create_time", "query", {"type": "string", "format": "date-time"}),
        Parameter("since_create_time", "query", {"type": "string", "format": "date-time"}),
        Parameter("list_id", "query", {"type": "string"}),
        Parameter("folder_id", "query", {"type": "string"}),
        Parameter("sort_field", "query", {"type": "string", "enum": ["create_time", "send_time"]}),
        Parameter("sort_dir", "query", {"type": "string", "enum": ["ASC", "DESC"]}),
    ),
    summary="List campaigns",
    records="$.campaigns",
    meta={"total_items": "$.total_items"},
    paging=Paging(strategy="offset", param="offset", has_more="total_items", page_size="count"),
    sibling_keys=("total_items",),
)

GET = Operation(
    entity="campaigns",
    action="get",
    method="GET",
    path="/campaigns/{campaign_id}",
    parameters=(Parameter("campaign_id", "path", {"type": "string"}, required=True),),
    summary="Get a campaign",
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST, "get": GET}
