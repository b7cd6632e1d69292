# Generated from specs/vellum-drive/connector.yaml by `connectorgen generate vellum-drive`. Do not edit.
"""The operations of `links` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Parameter

CREATE = Operation(
    entity="links",
    action="create",
    method="POST",
    path="/links",
    parameters=(
        Parameter("file", "body", {"type": "string"}, required=True),
        Parameter("expires_at", "body", {"type": "string", "format": "date-time"}),
        Parameter("notify", "body", {"type": "array", "items": {"type": "string"}}),
        Parameter(
            "limits",
            "body",
            {"type": "object", "properties": {"views": {"type": "integer"}, "once": {"type": "boolean"}}},
        ),
    ),
    summary="Share a file",
    body="form",
)

OPERATIONS: Mapping[str, Operation] = {"create": CREATE}
