# Generated from specs/pylon/connector.yaml by `connectorgen generate pylon`. Do not edit.
"""The operations of `teams` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

LIST = Operation(
    entity="teams",
    action="list",
    method="GET",
    path="/teams",
    parameters=(Parameter("cursor", "query", {"type": "string"}),),
    summary="List teams",
    records="$.data",
    meta={"cursor": "$.pagination.cursor", "has_next_page": "$.pagination.has_next_page"},
    paging=Paging(strategy="cursor", param="cursor", next="cursor", has_more="has_next_page"),
    sibling_keys=("pagination", "request_id"),
)

CREATE = Operation(
    entity="teams",
    action="create",
    method="POST",
    path="/teams",
    parameters=(
        Parameter("name", "body", {"type": "string"}),
        Parameter("user_ids", "body", {"type": "array", "items": {"type": "string"}}),
    ),
    summary="Create a team",
    body="json",
    records="$.data",
)

GET = Operation(
    entity="teams",
    action="get",
    method="GET",
    path="/teams/{id}",
    parameters=(Parameter("id", "path", {"type": "string"}, required=True),),
    summary="Get a team",
    records="$.data",
)

UPDATE = Operation(
    entity="teams",
    action="update",
    method="PATCH",
    path="/teams/{id}",
    parameters=(
        Parameter("id", "path", {"type": "string"}, required=True),
        Parameter("name", "body", {"type": "string"}),
        Parameter("user_ids", "body", {"type": "array", "items": {"type": "string"}}),
    ),
    summary="Update a team",
    body="json",
    records="$.data",
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST, "create": CREATE, "get": GET, "update": UPDATE}
