# Generated from specs/mailchimp/connector.yaml by `connectorgen generate mailchimp`. Do not edit.
"""The operations of `interest_categories` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

LIST = Operation(
    entity="interest_categories",
    action="list",
    method="GET",
    path="/lists/{list_id}/interest-categories",
    parameters=(
        Parameter("list_id", "path", {"type": "string"}, required=True),
        Parameter("count", "query", {"type": "integer", "minimum": 1, "maximum": 1000}),
        Parameter("offset", "query", {"type": "integer", "minimum": 0}),
    ),
    summary="List categories of interests",
    records="$.categories",
    meta={"total_items": "$.total_items"},
    paging=Paging(strategy="offset", param="offset", has_more="total_items", page_size="count"),
    sibling_keys=("list_id", "total_items"),
)

GET = Operation(
    entity="interest_categories",
    action="get",
    method="GET",
    path="/lists/{list_id}/interest-categories/{interest_category_id}",
    parameters=(
        Parameter("list_id", "path", {"type": "string"}, required=True),
        Parameter("interest_category_id", "path", {"type": "string"}, required=True),
    ),
    summary="Get a category of interests",
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST, "get": GET}
