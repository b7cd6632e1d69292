# Generated from specs/mailchimp/connector.yaml by `connectorgen generate mailchimp`. Do not edit.
"""The operations of `lists` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

LIST = Operation(
    entity="lists",
    action="list",
    method="GET",
    path="/lists",
    parameters=(
        Parameter("count", "query", {"type": "integer", "minimum": 1, "maximum": 1000}),
        Parameter("offset", "query", {"type": "integer", "minimum": 0}),
        Parameter("before_date_created", "query", {"type": "string", "format": "date-time"}),
        Parameter("since_date_created", "query", {"type": "string", "format": "date-time"}),
        Parameter("before_campaign_last_sent", "query", {"type": "string", "format": "date-time"}),
        Parameter("since_campaign_last_sent", "query", {"type": "string", "format": "date-time"}),
        Parameter("email", "query", {"type": "string"}),
        Parameter("sort_field", "query", {"type": "string", "enum": ["date_created"]}),
        Parameter("sort_dir", "query", {"type": "string", "enum": ["ASC", "DESC"]}),
    ),
    summary="List lists",
    records="$.lists",
    meta={"total_items": "$.total_items"},
    paging=Paging(strategy="offset", param="offset", has_more="total_items", page_size="count"),
    sibling_keys=("total_items",),
)

GET = Operation(
    entity="lists",
    action="get",
    method="GET",
    path="/lists/{list_id}",
    parameters=(Parameter("list_id", "path", {"type": "string"}, required=True),),
    summary="Get a list",
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST, "get": GET}
