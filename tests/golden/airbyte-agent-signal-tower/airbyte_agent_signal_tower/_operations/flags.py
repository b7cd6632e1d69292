# Generated from specs/signal-tower/connector.yaml by `connectorgen generate signal-tower`. Do not edit.
"""The operations of `flags` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Parameter

UPDATE = Operation(
    entity="flags",
    action="update",
    method="PUT",
    path="/flags",
    parameters=(Parameter("items", "none", {"type": "array", "items": {"type": "string"}}, required=True),),
    summary="Replace the flags",
    body="json",
    array_body=True,
    media_type="application/json-patch+json",
)

OPERATIONS: Mapping[str, Operation] = {"update": UPDATE}
