# Generated from specs/clickup-api/connector.yaml by `connectorgen generate clickup-api`. Do not edit.
"""The operations of `views` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

LIST = Operation(
    entity="views",
    action="list",
    method="GET",
    path="/api/v2/team/{team_id}/view",
    parameters=(Parameter("team_id", "path", {"type": "string", "pattern": "^[0-9]+$"}, required=True),),
    summary="List the views of a Workspace",
    records="$.views",
    paging=Paging(strategy="none"),
    sibling_keys=(),
)

GET = Operation(
    entity="views",
    action="get",
    method="GET",
    path="/api/v2/view/{view_id}",
    parameters=(Parameter("view_id", "path", {"type": "string"}, required=True),),
    summary="Get a view",
    records="$.view",
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST, "get": GET}
