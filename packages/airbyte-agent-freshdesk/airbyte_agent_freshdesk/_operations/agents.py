# Generated from specs/freshdesk/connector.yaml by `connectorgen generate freshdesk`. Do not edit.
"""The operations of `agents` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

LIST = Operation(
    entity="agents",
    action="list",
    method="GET",
    path="/agents",
    parameters=(
        Parameter("per_page", "query", {"type": "integer", "minimum": 1, "maximum": 100}),
        Parameter("page", "query", {"type": "integer", "minimum": 1}),
        Parameter("email", "query", {"type": "string", "format": "email"}),
        Parameter("mobile", "query", {"type": "string"}),
        Parameter("phone", "query", {"type": "string"}),
        Parameter("state", "query", {"type": "string", "enum": ["fulltime", "occasional"]}),
    ),
    summary="List agents",
    meta={"next": "@link.next"},
    paging=Paging(strategy="link_header", next="next", page_size="per_page"),
)

GET = Operation(
    entity="agents",
    action="get",
    method="GET",
    path="/agents/{id}",
    parameters=(Parameter("id", "path", {"type": "integer"}, required=True),),
    summary="Get an agent",
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST, "get": GET}
