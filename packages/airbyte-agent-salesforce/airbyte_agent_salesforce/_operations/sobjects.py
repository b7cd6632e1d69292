# Generated from specs/salesforce/connector.yaml by `connectorgen generate salesforce`. Do not edit.
"""The operations of `sobjects` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

LIST = Operation(
    entity="sobjects",
    action="list",
    method="GET",
    path="/sobjects",
    summary="List the objects of the organization",
    records="$.sobjects",
    meta={"encoding": "$.encoding", "maxBatchSize": "$.maxBatchSize"},
    paging=Paging(strategy="none"),
)

CREATE = Operation(
    entity="sobjects",
    action="create",
    method="POST",
    path="/sobjects/{sobjectType}",
    parameters=(Parameter("sobjectType", "path", {"type": "string"}, required=True),),
    summary="Create a record of any object",
    body="json",
    open_body=True,
)

GET = Operation(
    entity="sobjects",
    action="get",
    method="GET",
    path="/sobjects/{sobjectType}/{id}",
    parameters=(
        Parameter("sobjectType", "path", {"type": "string"}, required=True),
        Parameter("id", "path", {"type": "string"}, required=True),
        Parameter("fields", "query", {"type": "string"}),
    ),
    summary="Get a record of any object",
)

DELETE = Operation(
    entity="sobjects",
    action="delete",
    method="DELETE",
    path="/sobjects/{sobjectType}/{id}",
    parameters=(
        Parameter("sobjectType", "path", {"type": "string"}, required=True),
        Parameter("id", "path", {"type": "string"}, required=True),
    ),
    summary="Delete a record of any object",
    answer="none",
)

UPDATE = Operation(
    entity="sobjects",
    action="update",
    method="PATCH",
    path="/sobjects/{sobjectType}/{id}",
    parameters=(
        Parameter("sobjectType", "path", {"type": "string"}, required=True),
        Parameter("id", "path", {"type": "string"}, required=True),
    ),
    summary="Update a record of any object",
    body="json",
    open_body=True,
    answer="none",
)

OPERATIONS: Mapping[str, Operation] = {
    "list": LIST,
    "create": CREATE,
    "get": GET,
    "delete": DELETE,
    "update": UPDATE,
}
