# Generated from specs/clickup-api/connector.yaml by `connectorgen generate clickup-api`. Do not edit.
"""The operations of `members` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

LIST = Operation(
    entity="members",
    action="list",
    method="GET",
    path="/api/v2/task/{task_id}/member",
    parameters=(Parameter("task_id", "path", {"type": "string"}, required=True),),
    summary="List the people with access to a task",
    records="$.members",
    paging=Paging(strategy="none"),
    sibling_keys=(),
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST}
