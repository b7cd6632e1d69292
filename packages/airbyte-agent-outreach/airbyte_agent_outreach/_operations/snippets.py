# Generated from specs/outreach/connector.yaml by `connectorgen generate outreach`. Do not edit.
"""The operations of `snippets` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

LIST = Operation(
    entity="snippets",
    action="list",
    method="GET",
    path="/snippets",
    parameters=(
        Parameter("page[size]", "query", {"type": "integer", "default": 50, "minimum": 1, "maximum": 1000}),
        Parameter("sort", "query", {"type": "string"}),
        Parameter("count", "query", {"type": "string", "enum": ["true", "false"]}),
        Parameter("page[after]", "query", {"type": "string"}),
    ),
    summary="List snippets",
    records="$.data",
    meta={
        "next": "$.links.next",
        "prev": "$.links.prev",
        "count": "$.meta.count",
        "count_truncated": "$.meta.count_truncated",
    },
    paging=Paging(strategy="next_url", next="next", page_size="page[size]"),
    accept="application/vnd.api+json",
)

GET = Operation(
    entity="snippets",
    action="get",
    method="GET",
    path="/snippets/{id}",
    parameters=(Parameter("id", "path", {"type": "integer"}, required=True),),
    summary="Get a snippet",
    records="$.data",
    accept="application/vnd.api+json",
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST, "get": GET}
