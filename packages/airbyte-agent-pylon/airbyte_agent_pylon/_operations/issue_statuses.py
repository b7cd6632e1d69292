# Generated from specs/pylon/connector.yaml by `connectorgen generate pylon`. Do not edit.
"""The operations of `issue_statuses` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Parameter

UPDATE = Operation(
    entity="issue_statuses",
    action="update",
    method="PATCH",
    path="/issues/{id}",
    parameters=(
        Parameter("id", "path", {"type": "string"}, required=True),
        Parameter("state", "body", {"type": "string"}, required=True),
    ),
    summary="Set the state of an issue",
    body="json",
    records="$.data",
)

OPERATIONS: Mapping[str, Operation] = {"update": UPDATE}
