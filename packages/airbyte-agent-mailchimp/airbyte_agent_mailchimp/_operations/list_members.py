# Generated from specs/mailchimp/connector.yaml by `connectorgen generate mailchimp`. Do not edit.
"""The operations of `list_members` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

LIST = Operation(
    entity="list_members",
    action="list",
    method="GET",
    path="/lists/{list_id}/members",
    parameters=(
        Parameter("list_id", "path", {"type": "string"}, required=True),
        Parameter("count", "query", {"type": "integer", "minimum": 1, "maximum": 1000}),
        Parameter("offset", "query", {"type": "integer", "minimum": 0}),
        Parameter("email_type", "query", {"type": "string"}),
        Parameter(
            "status",
            "query",
            {
                "type": "string",
                "enum": ["subscribed", "unsubscribed", "cleaned", "pending", "transactional", "archived"],
            },
        ),
        Parameter("since_timestamp_opt", "query", {"type": "string", "format": "date-time"}),
        Parameter("before_timestamp_opt", "query", {"type": "string", "format": "date-time"}),
        Parameter("since_last_changed", "query", {"type": "string", "format": "date-time"}),
        Parameter("before_last_changed", "query", {"type": "string", "format": "date-time"}),
        Parameter("unique_email_id", "query", {"type": "string"}),
        Parameter("vip_only", "query", {"type": "boolean"}),
        Parameter("interest_category_id", "query", {"type": "string"}),
        Parameter("interest_ids", "query", {"type": "string"}),
        Parameter("interest_match", "query", {"type": "string", "enum": ["any", "all", "none"]}),
        Parameter(
            "sort_field",
            "query",
            {"type": "string", "enum": ["timestamp_opt", "timestamp_signup", "last_changed"]},
        ),
        Parameter("sort_dir", "query", {"type": "string", "enum": ["ASC", "DESC"]}),
    ),
    summary="List members of a list",
    records="$.members",
    meta={"total_items": "$.total_items"},
    paging=Paging(strategy="offset", param="offset", has_more="total_items", page_size="count"),
    sibling_keys=("list_id", "total_items"),
)

GET = Operation(
    entity="list_members",
    action="get",
    method="GET",
    path="/lists/{list_id}/members/{subscriber_hash}",
    parameters=(
        Parameter("list_id", "path", {"type": "string"}, required=True),
        Parameter("subscriber_hash", "path", {"type": "string"}, required=True),
    ),
    summary="Get a member of a list",
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST, "get": GET}
