# Generated from specs/twin-gate/connector.yaml by `connectorgen generate twin-gate`. Do not edit.
"""The operations of `statuses` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation

GET = Operation(
    entity="statuses",
    action="get",
    method="GET",
    path="/status",
    summary="Whether the gate is open, which anybody may ask",
    security=(),
)

OPERATIONS: Mapping[str, Operation] = {"get": GET}
