# Generated from specs/gitlab/connector.yaml by `connectorgen generate gitlab`. Do not edit.
"""The operations of `branches` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

LIST = Operation(
    entity="branches",
    action="list",
    method="GET",
    path="/projects/{project_id}/repository/branches",
    parameters=(
        Parameter("project_id", "path", {"type": ["integer", "string"]}, required=True),
        Parameter("page", "query", {"type": "integer", "minimum": 1}),
        Parameter("per_page", "query", {"type": "integer", "minimum": 1, "maximum": 100}),
        Parameter("search", "query", {"type": "string"}),
    ),
    summary="List branches",
    records="$",
    meta={"next": "@link.next", "total": "@header.X-Total"},
    paging=Paging(strategy="link_header", next="next", page_size="per_page"),
)

GET = Operation(
    entity="branches",
    action="get",
    method="GET",
    path="/projects/{project_id}/repository/branches/{branch}",
    parameters=(
        Parameter("project_id", "path", {"type": ["integer", "string"]}, required=True),
        Parameter("branch", "path", {"type": "string"}, required=True),
    ),
    summary="Get a branch",
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST, "get": GET}
