# Generated from specs/customer-io/connector.yaml by `connectorgen generate customer-io`. Do not edit.
"""The operations of `collections` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

LIST = Operation(
    entity="collections",
    action="list",
    method="GET",
    path="/v1/collections",
    summary="List collections",
    records="$.collections",
    paging=Paging(strategy="none"),
)

CREATE = Operation(
    entity="collections",
    action="create",
    method="POST",
    path="/v1/collections",
    parameters=(
        Parameter("name", "body", {"type": "string"}, required=True),
        Parameter("data", "body", {"type": "array", "items": {"type": "object"}}),
        Parameter("url", "body", {"type": "string"}),
    ),
    summary="Create a collection",
    body="json",
    records="$.collection",
)

GET = Operation(
    entity="collections",
    action="get",
    method="GET",
    path="/v1/collections/{collection_id}",
    parameters=(Parameter("collection_id", "path", {"type": "integer"}, required=True),),
    summary="Get a collection",
    records="$.collection",
)

UPDATE = Operation(
    entity="collections",
    action="update",
    method="PUT",
    path="/v1/collections/{collection_id}",
    parameters=(
        Parameter("collection_id", "path", {"type": "integer"}, required=True),
        Parameter("name", "body", {"type": "string"}),
        Parameter("data", "body", {"type": "array", "items": {"type": "object"}}),
        Parameter("url", "body", {"type": "string"}),
    ),
    summary="Update a collection",
    body="json",
    records="$.collection",
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST, "create": CREATE, "get": GET, "update": UPDATE}
