# Generated from specs/pylon/connector.yaml by `connectorgen generate pylon`. Do not edit.
"""The operations of `tasks` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Parameter

CREATE = Operation(
    entity="tasks",
    action="create",
    method="POST",
    path="/tasks",
    parameters=(
        Parameter("title", "body", {"type": "string"}, required=True),
        Parameter("body_html", "body", {"type": "string"}),
        Parameter("status", "body", {"type": "string", "enum": ["not_started", "in_progress", "completed"]}),
        Parameter("assignee_id", "body", {"type": "string"}),
        Parameter("project_id", "body", {"type": "string"}),
        Parameter("milestone_id", "body", {"type": "string"}),
        Parameter("due_date", "body", {"type": "string", "format": "date-time"}),
    ),
    summary="Create a task",
    body="json",
    records="$.data",
)

UPDATE = Operation(
    entity="tasks",
    action="update",
    method="PATCH",
    path="/tasks/{id}",
    parameters=(
        Parameter("id", "path", {"type": "string"}, required=True),
        Parameter("title", "body", {"type": "string"}),
        Parameter("body_html", "body", {"type": "string"}),
        Parameter("status", "body", {"type": "string", "enum": ["not_started", "in_progress", "completed"]}),
        Parameter("assignee_id", "body", {"type": "string"}),
        Parameter("customer_portal_visible", "body", {"type": "boolean"}),
        Parameter("due_date", "body", {"type": "string", "format": "date-time"}),
        Parameter("milestone_id", "body", {"type": "string"}),
        Parameter("project_id", "body", {"type": "string"}),
    ),
    summary="Update a task",
    body="json",
    records="$.data",
)

OPERATIONS: Mapping[str, Operation] = {"create": CREATE, "update": UPDATE}
