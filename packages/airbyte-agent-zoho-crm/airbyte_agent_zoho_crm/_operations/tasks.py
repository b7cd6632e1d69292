# Generated from specs/zoho-crm/connector.yaml by `connectorgen generate zoho-crm`. Do not edit.
"""The operations of `tasks` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

LIST = Operation(
    entity="tasks",
    action="list",
    method="GET",
    path="/crm/v2/Tasks",
    parameters=(
        Parameter("page", "query", {"type": "integer", "minimum": 1}),
        Parameter("per_page", "query", {"type": "integer", "minimum": 1, "maximum": 200}),
        Parameter("page_token", "query", {"type": "string"}),
        Parameter("sort_by", "query", {"type": "string"}),
        Parameter("sort_order", "query", {"type": "string", "enum": ["asc", "desc"]}),
    ),
    summary="List tasks",
    records="$.data",
    meta={
        "page": "$.info.page",
        "per_page": "$.info.per_page",
        "count": "$.info.count",
        "more_records": "$.info.more_records",
        "next_page_token": "$.info.next_page_token",
    },
    paging=Paging(
        strategy="page",
        param="page",
        has_more="more_records",
        page_size="per_page",
        others=(
            Paging(
                strategy="cursor",
                param="page_token",
                next="next_page_token",
                has_more="more_records",
                page_size="per_page",
                when=("page_token",),
            ),
        ),
    ),
    sibling_keys=("info",),
)

GET = Operation(
    entity="tasks",
    action="get",
    method="GET",
    path="/crm/v2/Tasks/{id}",
    parameters=(Parameter("id", "path", {"type": "string"}, required=True),),
    summary="Get a task",
    records="$.data[0]",
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST, "get": GET}
