# Generated from specs/clickup-api/connector.yaml by `connectorgen generate clickup-api`. Do not edit.
"""The operations of `spaces` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

LIST = Operation(
    entity="spaces",
    action="list",
    method="GET",
    path="/api/v2/team/{team_id}/space",
    parameters=(Parameter("team_id", "path", {"type": "string", "pattern": "^[0-9]+$"}, required=True),),
    summary="List the Spaces of a Workspace",
    records="$.spaces",
    paging=Paging(strategy="none"),
    sibling_keys=(),
)

GET = Operation(
    entity="spaces",
    action="get",
    method="GET",
    path="/api/v2/space/{space_id}",
    parameters=(Parameter("space_id", "path", {"type": "string", "pattern": "^[0-9]+$"}, required=True),),
    summary="Get a Space",
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST, "get": GET}
