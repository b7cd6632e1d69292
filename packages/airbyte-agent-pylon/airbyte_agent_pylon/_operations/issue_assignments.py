# Generated from specs/pylon/connector.yaml by `connectorgen generate pylon`. Do not edit.
"""The operations of `issue_assignments` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Parameter

UPDATE = Operation(
    entity="issue_assignments",
    action="update",
    method="PATCH",
    path="/issues/{id}",
    parameters=(
        Parameter("id", "path", {"type": "string"}, required=True),
        Parameter("assignee_id", "body", {"type": "string"}),
        Parameter("team_id", "body", {"type": "string"}),
    ),
    summary="Assign an issue",
    body="json",
    records="$.data",
)

OPERATIONS: Mapping[str, Operation] = {"update": UPDATE}
