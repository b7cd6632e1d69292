# Generated from specs/ashby/connector.yaml by `connectorgen generate ashby`. Do not edit.
"""The operations of `users` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

LIST = Operation(
    entity="users",
    action="list",
    method="POST",
    path="/user.list",
    parameters=(
        Parameter("cursor", "body", {"type": "string"}),
        Parameter("limit", "body", {"type": "integer", "minimum": 1, "maximum": 100}),
        Parameter("syncToken", "body", {"type": "string"}),
        Parameter("includeDeactivated", "body", {"type": "boolean"}),
    ),
    summary="List users",
    body="json",
    records="$.results",
    meta={"has_more": "$.moreDataAvailable", "next_cursor": "$.nextCursor", "sync_token": "$.syncToken"},
    paging=Paging(
        strategy="cursor", param="cursor", next="next_cursor", has_more="has_more", page_size="limit"
    ),
    sibling_keys=("success", "moreDataAvailable", "nextCursor", "syncToken"),
)

GET = Operation(
    entity="users",
    action="get",
    method="POST",
    path="/user.info",
    parameters=(Parameter("userId", "body", {"type": "string", "format": "uuid"}, required=True),),
    summary="Get a user",
    body="json",
    records="$.results",
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST, "get": GET}
