# Generated from specs/customer-io/connector.yaml by `connectorgen generate customer-io`. Do not edit.
"""The operations of `snippets` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

LIST = Operation(
    entity="snippets",
    action="list",
    method="GET",
    path="/v1/snippets",
    summary="List snippets",
    records="$.snippets",
    paging=Paging(strategy="none"),
)

UPDATE = Operation(
    entity="snippets",
    action="update",
    method="PUT",
    path="/v1/snippets",
    parameters=(
        Parameter("name", "body", {"type": "string", "maxLength": 150}, required=True),
        Parameter("value", "body", {"type": "string"}, required=True),
    ),
    summary="Update a snippet",
    body="json",
    records="$.snippet",
)

CREATE = Operation(
    entity="snippets",
    action="create",
    method="POST",
    path="/v1/snippets",
    parameters=(
        Parameter("name", "body", {"type": "string", "maxLength": 150}, required=True),
        Parameter("value", "body", {"type": "string"}, required=True),
    ),
    summary="Create a snippet",
    body="json",
    records="$.snippet",
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST, "update": UPDATE, "create": CREATE}
