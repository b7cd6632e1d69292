# Generated from specs/asana/connector.yaml by `connectorgen generate asana`. Do not edit.
"""The operations of `task_tags` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Parameter

from ._schemas import TASK_TAG_PARAM

CREATE = Operation(
    entity="task_tags",
    action="create",
    method="POST",
    path="/tasks/{task_gid}/addTag",
    parameters=(
        Parameter("task_gid", "path", {"type": "string"}, required=True),
        Parameter("data", "body", TASK_TAG_PARAM, required=True),
    ),
    summary="Add a tag to a task",
    body="json",
    records="$.data",
)

DELETE = Operation(
    entity="task_tags",
    action="delete",
    method="POST",
    path="/tasks/{task_gid}/removeTag",
    parameters=(
        Parameter("task_gid", "path", {"type": "string"}, required=True),
        Parameter("data", "body", TASK_TAG_PARAM, required=True),
    ),
    summary="Remove a tag from a task",
    body="json",
    records="$.data",
)

OPERATIONS: Mapping[str, Operation] = {"create": CREATE, "delete": DELETE}
