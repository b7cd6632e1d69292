# Generated from specs/gitlab/connector.yaml by `connectorgen generate gitlab`. Do not edit.
"""The operations of `project_members` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

LIST = Operation(
    entity="project_members",
    action="list",
    method="GET",
    path="/projects/{project_id}/members",
    parameters=(
        Parameter("project_id", "path", {"type": ["integer", "string"]}, required=True),
        Parameter("page", "query", {"type": "integer", "minimum": 1}),
        Parameter("per_page", "query", {"type": "integer", "minimum": 1, "maximum": 100}),
        Parameter("query", "query", {"type": "string"}),
    ),
    summary="List a project's members",
    records="$",
    meta={"next": "@link.next", "total": "@header.X-Total"},
    paging=Paging(strategy="link_header", next="next", page_size="per_page"),
)

GET = Operation(
    entity="project_members",
    action="get",
    method="GET",
    path="/projects/{project_id}/members/{user_id}",
    parameters=(
        Parameter("project_id", "path", {"type": ["integer", "string"]}, required=True),
        Parameter("user_id", "path", {"type": "integer"}, required=True),
    ),
    summary="Get a member of a project",
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST, "get": GET}
