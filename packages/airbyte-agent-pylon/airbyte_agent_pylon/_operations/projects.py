# Generated from specs/pylon/connector.yaml by `connectorgen generate pylon`. Do not edit.
"""The operations of `projects` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Parameter

CREATE = Operation(
    entity="projects",
    action="create",
    method="POST",
    path="/projects",
    parameters=(
        Parameter("name", "body", {"type": "string"}, required=True),
        Parameter("account_id", "body", {"type": "string"}, required=True),
        Parameter("description_html", "body", {"type": "string"}),
        Parameter("start_date", "body", {"type": "string", "format": "date-time"}),
        Parameter("end_date", "body", {"type": "string", "format": "date-time"}),
    ),
    summary="Create a project",
    body="json",
    records="$.data",
)

UPDATE = Operation(
    entity="projects",
    action="update",
    method="PATCH",
    path="/projects/{id}",
    parameters=(
        Parameter("id", "path", {"type": "string"}, required=True),
        Parameter("name", "body", {"type": "string"}),
        Parameter("description_html", "body", {"type": "string"}),
        Parameter("is_archived", "body", {"type": "boolean"}),
        Parameter("customer_portal_visible", "body", {"type": "boolean"}),
        Parameter("end_date", "body", {"type": "string", "format": "date-time"}),
        Parameter("owner_id", "body", {"type": "string"}),
        Parameter("start_date", "body", {"type": "string", "format": "date-time"}),
    ),
    summary="Update a project",
    body="json",
    records="$.data",
)

OPERATIONS: Mapping[str, Operation] = {"create": CREATE, "update": UPDATE}
