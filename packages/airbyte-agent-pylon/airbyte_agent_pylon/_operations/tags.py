# Generated from specs/pylon/connector.yaml by `connectorgen generate pylon`. Do not edit.
"""The operations of `tags` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

LIST = Operation(
    entity="tags",
    action="list",
    method="GET",
    path="/tags",
    parameters=(Parameter("cursor", "query", {"type": "string"}),),
    summary="List tags",
    records="$.data",
    meta={"cursor": "$.pagination.cursor", "has_next_page": "$.pagination.has_next_page"},
    paging=Paging(strategy="cursor", param="cursor", next="cursor", has_more="has_next_page"),
    sibling_keys=("pagination", "request_id"),
)

CREATE = Operation(
    entity="tags",
    action="create",
    method="POST",
    path="/tags",
    parameters=(
        Parameter("value", "body", {"type": "string"}, required=True),
        Parameter("object_type", "body", {"type": "string"}, required=True),
        Parameter("hex_color", "body", {"type": "string"}),
    ),
    summary="Create a tag",
    body="json",
    records="$.data",
)

GET = Operation(
    entity="tags",
    action="get",
    method="GET",
    path="/tags/{id}",
    parameters=(Parameter("id", "path", {"type": "string"}, required=True),),
    summary="Get a tag",
    records="$.data",
)

UPDATE = Operation(
    entity="tags",
    action="update",
    method="PATCH",
    path="/tags/{id}",
    parameters=(
        Parameter("id", "path", {"type": "string"}, required=True),
        Parameter("value", "body", {"type": "string"}),
        Parameter("hex_color", "body", {"type": "string"}),
    ),
    summary="Update a tag",
    body="json",
    records="$.data",
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST, "create": CREATE, "get": GET, "update": UPDATE}
