# Generated from specs/github/connector.yaml by `connectorgen generate github`. Do not edit.
"""The operations of `viewer` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import GraphQL, Operation, Parameter

from ._documents import USERS_GET_FIELDS

GET = Operation(
    entity="viewer",
    action="get",
    method="POST",
    path="/graphql",
    parameters=(Parameter("fields", "none", {"type": "array", "items": {"type": "string"}}),),
    summary="Get the authenticated user",
    body="graphql",
    graphql=GraphQL(
        query="query GetViewer {\n  viewer { id {{ fields }} }\n}\n", default_fields=USERS_GET_FIELDS
    ),
    records="$.data.viewer",
)

OPERATIONS: Mapping[str, Operation] = {"get": GET}
