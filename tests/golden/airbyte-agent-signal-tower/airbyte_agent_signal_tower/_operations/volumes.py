# Generated from specs/signal-tower/connector.yaml by `connectorgen generate signal-tower`. Do not edit.
"""The operations of `volumes` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Parameter

UPDATE = Operation(
    entity="volumes",
    action="update",
    method="PUT",
    path="/volume",
    parameters=(Parameter("body", "none", {"type": ["number", "null"], "minimum": 0}, required=True),),
    summary="How loud the tower is",
    body="json",
    whole_body="body",
    answer="none",
)

OPERATIONS: Mapping[str, Operation] = {"update": UPDATE}
