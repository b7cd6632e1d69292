# Generated from specs/asana/connector.yaml by `connectorgen generate asana`. Do not edit.
"""The operations of `workspace_memberships` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Parameter

CREATE = Operation(
    entity="workspace_memberships",
    action="create",
    method="POST",
    path="/workspaces/{workspace_gid}/addUser",
    parameters=(
        Parameter("workspace_gid", "path", {"type": "string"}, required=True, aliases={"workspace": {}}),
        Parameter(
            "data",
            "body",
            {"type": "object", "properties": {"user": {"type": "string"}}, "required": ["user"]},
            required=True,
        ),
    ),
    summary="Add a user to a workspace",
    body="json",
    records="$.data",
)

OPERATIONS: Mapping[str, Operation] = {"create": CREATE}
