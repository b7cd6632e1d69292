# Generated from specs/pylon/connector.yaml by `connectorgen generate pylon`. Do not edit.
"""The operations of `issue_notes` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Parameter

CREATE = Operation(
    entity="issue_notes",
    action="create",
    method="POST",
    path="/issues/{id}/note",
    parameters=(
        Parameter("id", "path", {"type": "string"}, required=True),
        Parameter("body_html", "body", {"type": "string"}, required=True),
        Parameter("thread_id", "body", {"type": "string"}),
        Parameter("message_id", "body", {"type": "string"}),
        Parameter("attachment_urls", "body", {"type": "array", "items": {"type": "string"}}),
        Parameter("user_id", "body", {"type": "string"}),
    ),
    summary="Add an internal note to an issue",
    body="json",
    records="$.data",
)

OPERATIONS: Mapping[str, Operation] = {"create": CREATE}
