# Generated from specs/gong/connector.yaml by `connectorgen generate gong`. Do not edit.
"""The operations of `users` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

LIST = Operation(
    entity="users",
    action="list",
    method="GET",
    path="/v2/users",
    parameters=(Parameter("cursor", "query", {"type": "string"}),),
    summary="List users",
    records="$.users",
    meta={"cursor": "$.records.cursor", "total": "$.records.totalRecords", "request_id": "$.requestId"},
    paging=Paging(strategy="cursor", param="cursor", next="cursor"),
    sibling_keys=("requestId", "records"),
)

GET = Operation(
    entity="users",
    action="get",
    method="GET",
    path="/v2/users/{id}",
    parameters=(Parameter("id", "path", {"type": "string"}, required=True),),
    summary="Get a user",
    records="$.user",
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST, "get": GET}
