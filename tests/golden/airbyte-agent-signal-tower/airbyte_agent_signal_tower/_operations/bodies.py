# Generated from specs/signal-tower/connector.yaml by `connectorgen generate signal-tower`. Do not edit.
"""The operations of `bodies` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Parameter

UPDATE = Operation(
    entity="bodies",
    action="update",
    method="PUT",
    path="/messages/{id}/body{spans}",
    parameters=(
        Parameter("id", "path", {"type": "string"}, required=True, style="label"),
        Parameter(
            "spans",
            "path",
            {"type": "object", "properties": {"from": {"type": "integer"}, "to": {"type": "integer"}}},
            required=True,
            style="matrix",
        ),
        Parameter("body", "none", {"type": "string", "format": "binary"}, required=True),
    ),
    summary="Replace what a message holds",
    body="raw",
    media_type="image/*",
    whole_body="body",
    answer="bytes",
    accept="image/png",
)

OPERATIONS: Mapping[str, Operation] = {"update": UPDATE}
