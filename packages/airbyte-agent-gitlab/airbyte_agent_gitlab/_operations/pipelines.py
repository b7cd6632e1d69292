# Generated from specs/gitlab/connector.yaml by `connectorgen generate gitlab`. Do not edit.
"""The operations of `pipelines` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

LIST = Operation(
    entity="pipelines",
    action="list",
    method="GET",
    path="/projects/{project_id}/pipelines",
    parameters=(
        Parameter("project_id", "path", {"type": ["integer", "string"]}, required=True),
        Parameter("page", "query", {"type": "integer", "minimum": 1}),
        Parameter("per_page", "query", {"type": "integer", "minimum": 1, "maximum": 100}),
        Parameter(
            "status",
            "query",
            {
                "type": "string",
                "enum": [
                    "created",
                    "waiting_for_resource",
                    "preparing",
                    "waiting_for_callback",
                    "pending",
                    "running",
                    "success",
                    "failed",
                    "canceling",
                    "canceled",
                    "skipped",
                    "manual",
                    "scheduled",
                ],
            },
        ),
        Parameter("ref", "query", {"type": "string"}),
        Parameter(
            "order_by", "query", {"type": "string", "enum": ["id", "status", "ref", "updated_at", "user_id"]}
        ),
        Parameter("sort", "query", {"type": "string", "enum": ["asc", "desc"]}),
    ),
    summary="List pipelines",
    records="$",
    meta={"next": "@link.next", "total": "@header.X-Total"},
    paging=Paging(strategy="link_header", next="next", page_size="per_page"),
)

GET = Operation(
    entity="pipelines",
    action="get",
    method="GET",
    path="/projects/{project_id}/pipelines/{pipeline_id}",
    parameters=(
        Parameter("project_id", "path", {"type": ["integer", "string"]}, required=True),
        Parameter("pipeline_id", "path", {"type": "integer"}, required=True),
    ),
    summary="Get a pipeline",
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST, "get": GET}
