# Generated from specs/gitlab/connector.yaml by `connectorgen generate gitlab`. Do not edit.
"""The operations of `releases` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

LIST = Operation(
    entity="releases",
    action="list",
    method="GET",
    path="/projects/{project_id}/releases",
    parameters=(
        Parameter("project_id", "path", {"type": ["integer", "string"]}, required=True),
        Parameter("page", "query", {"type": "integer", "minimum": 1}),
        Parameter("per_page", "query", {"type": "integer", "minimum": 1, "maximum": 100}),
        Parameter("order_by", "query", {"type": "string", "enum": ["released_at", "created_at"]}),
        Parameter("sort", "query", {"type": "string", "enum": ["asc", "desc"]}),
    ),
    summary="List releases",
    records="$",
    meta={"next": "@link.next", "total": "@header.X-Total"},
    paging=Paging(strategy="link_header", next="next", page_size="per_page"),
)

GET = Operation(
    entity="releases",
    action="get",
    method="GET",
    path="/projects/{project_id}/releases/{tag_name}",
    parameters=(
        Parameter("project_id", "path", {"type": ["integer", "string"]}, required=True),
        Parameter("tag_name", "path", {"type": "string"}, required=True),
    ),
    summary="Get a release",
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST, "get": GET}
