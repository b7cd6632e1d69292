# Generated from specs/twin-gate/connector.yaml by `connectorgen generate twin-gate`. Do not edit.
"""The operations of `visits` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation

GET = Operation(
    entity="visits",
    action="get",
    method="GET",
    path="/visits",
    summary="A visit, for visitors alone",
    security=(("visitor",),),
)

OPERATIONS: Mapping[str, Operation] = {"get": GET}
