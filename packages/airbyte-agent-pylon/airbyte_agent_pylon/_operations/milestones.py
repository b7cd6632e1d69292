# Generated from specs/pylon/connector.yaml by `connectorgen generate pylon`. Do not edit.
"""The operations of `milestones` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Parameter

CREATE = Operation(
    entity="milestones",
    action="create",
    method="POST",
    path="/milestones",
    parameters=(
        Parameter("name", "body", {"type": "string"}, required=True),
        Parameter("project_id", "body", {"type": "string"}, required=True),
        Parameter("due_date", "body", {"type": "string", "format": "date-time"}),
    ),
    summary="Create a milestone",
    body="json",
    records="$.data",
)

UPDATE = Operation(
    entity="milestones",
    action="update",
    method="PATCH",
    path="/milestones/{id}",
    parameters=(
        Parameter("id", "path", {"type": "string"}, required=True),
        Parameter("name", "body", {"type": "string"}),
        Parameter("due_date", "body", {"type": "string", "format": "date-time"}),
    ),
    summary="Update a milestone",
    body="json",
    records="$.data",
)

OPERATIONS: Mapping[str, Operation] = {"create": CREATE, "update": UPDATE}
