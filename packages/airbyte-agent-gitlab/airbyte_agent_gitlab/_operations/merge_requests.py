# Generated from specs/gitlab/connector.yaml by `connectorgen generate gitlab`. Do not edit.
"""The operations of `merge_requests` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

LIST = Operation(
    entity="merge_requests",
    action="list",
    method="GET",
    path="/projects/{project_id}/merge_requests",
    parameters=(
        Parameter("project_id", "path", {"type": ["integer", "string"]}, required=True),
        Parameter("page", "query", {"type": "integer", "minimum": 1}),
        Parameter("per_page", "query", {"type": "integer", "minimum": 1, "maximum": 100}),
        Parameter(
            "state", "query", {"type": "string", "enum": ["opened", "closed", "locked", "merged", "all"]}
        ),
        Parameter(
            "scope",
            "query",
            {"type": "string", "enum": ["created_by_me", "assigned_to_me", "reviews_for_me", "all"]},
        ),
        Parameter(
            "order_by",
            "query",
            {
                "type": "string",
                "enum": [
                    "created_at",
                    "label_priority",
                    "milestone_due",
                    "popularity",
                    "priority",
                    "title",
                    "updated_at",
                    "merged_at",
                ],
            },
        ),
        Parameter("sort", "query", {"type": "string", "enum": ["asc", "desc"]}),
        Parameter("created_after", "query", {"type": "string", "format": "date-time"}),
        Parameter("created_before", "query", {"type": "string", "format": "date-time"}),
        Parameter("updated_after", "query", {"type": "string", "format": "date-time"}),
        Parameter("updated_before", "query", {"type": "string", "format": "date-time"}),
    ),
    summary="List merge requests",
    records="$",
    meta={"next": "@link.next", "total": "@header.X-Total"},
    paging=Paging(strategy="link_header", next="next", page_size="per_page"),
)

GET = Operation(
    entity="merge_requests",
    action="get",
    method="GET",
    path="/projects/{project_id}/merge_requests/{merge_request_iid}",
    parameters=(
        Parameter("project_id", "path", {"type": ["integer", "string"]}, required=True),
        Parameter("merge_request_iid", "path", {"type": "integer"}, required=True),
    ),
    summary="Get a merge request",
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST, "get": GET}
