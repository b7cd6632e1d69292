# Generated from specs/gitlab/connector.yaml by `connectorgen generate gitlab`. Do not edit.
"""The operations of `tags` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

LIST = Operation(
    entity="tags",
    action="list",
    method="GET",
    path="/projects/{project_id}/repository/tags",
    parameters=(
        Parameter("project_id", "path", {"type": ["integer", "string"]}, required=True),
        Parameter("page", "query", {"type": "integer", "minimum": 1}),
        Parameter("per_page", "query", {"type": "integer", "minimum": 1, "maximum": 100}),
        Parameter("search", "query", {"type": "string"}),
        Parameter("order_by", "query", {"type": "string", "enum": ["name", "updated", "version"]}),
        Parameter("sort", "query", {"type": "string", "enum": ["asc", "desc"]}),
    ),
    summary="List tags",
    records="$",
    meta={"next": "@link.next", "total": "@header.X-Total"},
    paging=Paging(strategy="link_header", next="next", page_size="per_page"),
)

GET = Operation(
    entity="tags",
    action="get",
    method="GET",
    path="/projects/{project_id}/repository/tags/{tag_name}",
    parameters=(
        Parameter("project_id", "path", {"type": ["integer", "string"]}, required=True),
        Parameter("tag_name", "path", {"type": "string"}, required=True),
    ),
    summary="Get a tag",
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST, "get": GET}
