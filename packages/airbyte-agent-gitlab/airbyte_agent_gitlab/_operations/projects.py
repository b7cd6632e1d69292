# Generated from specs/gitlab/connector.yaml by `connectorgen generate gitlab`. Do not edit.
"""The operations of `projects` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

LIST = Operation(
    entity="projects",
    action="list",
    method="GET",
    path="/projects",
    parameters=(
        Parameter("page", "query", {"type": "integer", "minimum": 1}),
        Parameter("per_page", "query", {"type": "integer", "minimum": 1, "maximum": 100}),
        Parameter("membership", "query", {"type": "boolean"}),
        Parameter("owned", "query", {"type": "boolean"}),
        Parameter("search", "query", {"type": "string"}),
        Parameter(
            "order_by",
            "query",
            {
                "type": "string",
                "enum": [
                    "id",
                    "name",
                    "path",
                    "created_at",
                    "updated_at",
                    "last_activity_at",
                    "similarity",
                    "star_count",
                    "storage_size",
                    "repository_size",
                    "wiki_size",
                    "packages_size",
                ],
            },
        ),
        Parameter("sort", "query", {"type": "string", "enum": ["asc", "desc"]}),
    ),
    summary="List projects",
    records="$",
    meta={"next": "@link.next", "total": "@header.X-Total"},
    paging=Paging(strategy="link_header", next="next", page_size="per_page"),
)

GET = Operation(
    entity="projects",
    action="get",
    method="GET",
    path="/projects/{id}",
    parameters=(
        Parameter("id", "path", {"type": ["integer", "string"]}, required=True),
        Parameter("statistics", "query", {"type": "boolean"}),
    ),
    summary="Get a project",
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST, "get": GET}
