# Generated from specs/gitlab/connector.yaml by `connectorgen generate gitlab`. Do not edit.
"""The operations of `groups` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

LIST = Operation(
    entity="groups",
    action="list",
    method="GET",
    path="/groups",
    parameters=(
        Parameter("page", "query", {"type": "integer", "minimum": 1}),
        Parameter("per_page", "query", {"type": "integer", "minimum": 1, "maximum": 100}),
        Parameter("search", "query", {"type": "string"}),
        Parameter("owned", "query", {"type": "boolean"}),
        Parameter("order_by", "query", {"type": "string", "enum": ["id", "name", "path", "similarity"]}),
        Parameter("sort", "query", {"type": "string", "enum": ["asc", "desc"]}),
    ),
    summary="List groups",
    records="$",
    meta={"next": "@link.next", "total": "@header.X-Total"},
    paging=Paging(strategy="link_header", next="next", page_size="per_page"),
)

GET = Operation(
    entity="groups",
    action="get",
    method="GET",
    path="/groups/{id}",
    parameters=(Parameter("id", "path", {"type": ["integer", "string"]}, required=True),),
    summary="Get a group",
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST, "get": GET}
