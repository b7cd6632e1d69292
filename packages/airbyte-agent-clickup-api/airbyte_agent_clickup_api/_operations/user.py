# Generated from specs/clickup-api/connector.yaml by `connectorgen generate clickup-api`. Do not edit.
"""The operations of `user` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation

GET = Operation(
    entity="user",
    action="get",
    method="GET",
    path="/api/v2/user",
    summary="Get the authenticated user",
    records="$.user",
)

OPERATIONS: Mapping[str, Operation] = {"get": GET}
