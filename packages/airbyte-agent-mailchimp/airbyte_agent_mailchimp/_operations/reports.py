# Generated from specs/mailchimp/connector.yaml by `connectorgen generate mailchimp`. Do not edit.
"""The operations of `reports` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

from ._parameters import TYPE_PARAMETER

LIST = Operation(
    entity="reports",
    action="list",
    method="GET",
    path="/reports",
    parameters=(
        Parameter("count", "query", {"type": "integer", "minimum": 1, "maximum": 1000}),
        Parameter("offset", "query", {"type": "integer", "minimum": 0}),
        TYPE_PARAMETER,
        Parameter("before_send_time", "query", {"type": "string", "format": "date-time"}),
        Parameter("since_send_time", "query", {"type": "string", "format": "date-time"}),
    ),
    summary="List reports",
    records="$.reports",
    meta={"total_items": "$.total_items"},
    paging=Paging(strategy="offset", param="offset", has_more="total_items", page_size="count"),
    sibling_keys=("total_items",),
)

GET = Operation(
    entity="reports",
    action="get",
    method="GET",
    path="/reports/{campaign_id}",
    parameters=(Parameter("campaign_id", "path", {"type": "string"}, required=True),),
    summary="Get the report on a campaign",
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST, "get": GET}
