# Generated from specs/gitlab/connector.yaml by `connectorgen generate gitlab`. Do not edit.
"""The operations of `users` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

LIST = Operation(
    entity="users",
    action="list",
    method="GET",
    path="/users",
    parameters=(
        Parameter("page", "query", {"type": "integer", "minimum": 1}),
        Parameter("per_page", "query", {"type": "integer", "minimum": 1, "maximum": 100}),
        Parameter("search", "query", {"type": "string"}),
        Parameter("active", "query", {"type": "boolean"}),
    ),
    summary="List users",
    records="$",
    meta={"next": "@link.next", "total": "@header.X-Total"},
    paging=Paging(strategy="link_header", next="next", page_size="per_page"),
)

GET = Operation(
    entity="users",
    action="get",
    method="GET",
    path="/users/{id}",
    parameters=(Parameter("id", "path", {"type": "integer"}, required=True),),
    summary="Get a user",
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST, "get": GET}
