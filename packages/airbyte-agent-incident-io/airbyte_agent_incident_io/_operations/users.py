# Generated from specs/incident-io/connector.yaml by `connectorgen generate incident-io`. Do not edit.
"""The operations of `users` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

LIST = Operation(
    entity="users",
    action="list",
    method="GET",
    path="/v2/users",
    parameters=(
        Parameter("page_size", "query", {"type": "integer", "minimum": 1, "maximum": 10000}),
        Parameter("after", "query", {"type": "string"}),
    ),
    summary="List users",
    records="$.users",
    meta={"after": "$.pagination_meta.after", "page_size": "$.pagination_meta.page_size"},
    paging=Paging(strategy="cursor", param="after", next="after", page_size="page_size"),
)

GET = Operation(
    entity="users",
    action="get",
    method="GET",
    path="/v2/users/{id}",
    parameters=(Parameter("id", "path", {"type": "string"}, required=True),),
    summary="Get an user",
    records="$.user",
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST, "get": GET}
