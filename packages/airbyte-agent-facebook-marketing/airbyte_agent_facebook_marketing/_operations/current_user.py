# Generated from specs/facebook-marketing/connector.yaml by `connectorgen generate facebook-marketing`. Do not edit.
"""The operations of `current_user` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Parameter

GET = Operation(
    entity="current_user",
    action="get",
    method="GET",
    path="/me",
    parameters=(Parameter("fields", "query", {"type": "string", "default": "id,name"}),),
    summary="Get the user that the token belongs to",
)

OPERATIONS: Mapping[str, Operation] = {"get": GET}
