# Generated from specs/google-drive/connector.yaml by `connectorgen generate google-drive`. Do not edit.
"""The operations of `about` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Parameter

GET = Operation(
    entity="about",
    action="get",
    method="GET",
    path="/drive/v3/about",
    parameters=(Parameter("fields", "query", {"type": "string", "default": "*"}, required_by_api=True),),
    summary="Get the requesting user, the storage, and the possible formats",
)

OPERATIONS: Mapping[str, Operation] = {"get": GET}
