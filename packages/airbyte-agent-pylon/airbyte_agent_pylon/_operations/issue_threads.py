# Generated from specs/pylon/connector.yaml by `connectorgen generate pylon`. Do not edit.
"""The operations of `issue_threads` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Parameter

CREATE = Operation(
    entity="issue_threads",
    action="create",
    method="POST",
    path="/issues/{id}/threads",
    parameters=(
        Parameter("id", "path", {"type": "string"}, required=True),
        Parameter("name", "body", {"type": "string"}),
    ),
    summary="Add an internal thread to an issue",
    body="json",
    records="$.data",
)

OPERATIONS: Mapping[str, Operation] = {"create": CREATE}
