# Generated from specs/lumen-desk/connector.yaml by `connectorgen generate lumen-desk`. Do not edit.
"""The operations of `users` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

GET = Operation(
    entity="users",
    action="get",
    method="GET",
    path="/me",
    summary="The agent whose token is used",
    records="$.user",
)

LIST = Operation(
    entity="users",
    action="list",
    method="GET",
    path="/users",
    parameters=(
        Parameter("offset", "query", {"type": "integer", "minimum": 0}),
        Parameter("limit", "query", {"type": "integer", "default": 50}),
        Parameter(
            "roles",
            "query",
            {"type": "array", "items": {"type": "string", "enum": ["agent", "admin", "customer"]}},
            style="spaceDelimited",
            explode=False,
        ),
        Parameter(
            "skills",
            "query",
            {"type": "array", "maxItems": 5, "items": {"type": "string", "pattern": "^[a-z]+$"}},
            style="pipeDelimited",
            explode=False,
        ),
    ),
    summary="List agents and customers",
    records="$.users",
    meta={"total": "$.count", "offset": "$.offset"},
    paging=Paging(strategy="offset", param="offset", page_size="limit"),
    sibling_keys=("count", "offset"),
)

OPERATIONS: Mapping[str, Operation] = {"get": GET, "list": LIST}
