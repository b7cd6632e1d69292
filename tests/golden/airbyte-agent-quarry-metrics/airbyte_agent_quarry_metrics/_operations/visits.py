# Generated from specs/quarry-metrics/connector.yaml by `connectorgen generate quarry-metrics`. Do not edit.
"""The operations of `visits` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Parameter

CREATE = Operation(
    entity="visits",
    action="create",
    method="POST",
    path="/visits",
    parameters=(
        Parameter(
            "items",
            "none",
            {
                "type": "array",
                "items": {
                    "type": "object",
                    "properties": {"page": {"type": "string"}, "seconds": {"type": "integer", "minimum": 0}},
                    "required": ["page"],
                },
            },
            required=True,
        ),
    ),
    summary="Record visits",
    body="json",
    array_body=True,
    answer="none",
)

OPERATIONS: Mapping[str, Operation] = {"create": CREATE}
