# Generated from specs/pylon/connector.yaml by `connectorgen generate pylon`. Do not edit.
"""The operations of `users` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

LIST = Operation(
    entity="users",
    action="list",
    method="GET",
    path="/users",
    parameters=(Parameter("cursor", "query", {"type": "string"}),),
    summary="List users",
    records="$.data",
    meta={"cursor": "$.pagination.cursor", "has_next_page": "$.pagination.has_next_page"},
    paging=Paging(strategy="cursor", param="cursor", next="cursor", has_more="has_next_page"),
    sibling_keys=("pagination", "request_id"),
)

GET = Operation(
    entity="users",
    action="get",
    method="GET",
    path="/users/{id}",
    parameters=(Parameter("id", "path", {"type": "string"}, required=True),),
    summary="Get a user",
    records="$.data",
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST, "get": GET}
