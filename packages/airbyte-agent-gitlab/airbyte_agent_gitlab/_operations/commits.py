# Generated from specs/gitlab/connector.yaml by `connectorgen generate gitlab`. Do not edit.
"""The operations of `commits` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

LIST = Operation(
    entity="commits",
    action="list",
    method="GET",
    path="/projects/{project_id}/repository/commits",
    parameters=(
        Parameter("project_id", "path", {"type": ["integer", "string"]}, required=True),
        Parameter("page", "query", {"type": "integer", "minimum": 1}),
        Parameter("per_page", "query", {"type": "integer", "minimum": 1, "maximum": 100}),
        Parameter("ref_name", "query", {"type": "string"}),
        Parameter("since", "query", {"type": "string", "format": "date-time"}),
        Parameter("until", "query", {"type": "string", "format": "date-time"}),
        Parameter("with_stats", "query", {"type": "boolean"}),
    ),
    summary="List commits",
    records="$",
    meta={"next": "@link.next", "total": "@header.X-Total"},
    paging=Paging(strategy="link_header", next="next", page_size="per_page"),
)

GET = Operation(
    entity="commits",
    action="get",
    method="GET",
    path="/projects/{project_id}/repository/commits/{sha}",
    parameters=(
        Parameter("project_id", "path", {"type": ["integer", "string"]}, required=True),
        Parameter("sha", "path", {"type": "string"}, required=True),
        Parameter("stats", "query", {"type": "boolean"}),
    ),
    summary="Get a commit",
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST, "get": GET}
