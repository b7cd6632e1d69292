# Generated from specs/jira/connector.yaml by `connectorgen generate jira`. Do not edit.
"""The operations of `issues_assignee` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Parameter

UPDATE = Operation(
    entity="issues_assignee",
    action="update",
    method="PUT",
    path="/rest/api/3/issue/{issueIdOrKey}/assignee",
    parameters=(
        Parameter("issueIdOrKey", "path", {"type": "string"}, required=True),
        Parameter("accountId", "body", {"type": ["string", "null"], "maxLength": 128}),
    ),
    summary="Assign an issue to a user, or unassign it",
    body="json",
    answer="none",
)

OPERATIONS: Mapping[str, Operation] = {"update": UPDATE}
