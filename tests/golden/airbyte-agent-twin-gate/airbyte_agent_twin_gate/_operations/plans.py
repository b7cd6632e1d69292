# Generated from specs/twin-gate/connector.yaml by `connectorgen generate twin-gate`. Do not edit.
"""The operations of `plans` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Parameter

GET = Operation(
    entity="plans",
    action="get",
    method="GET",
    path="/plans",
    summary="A plan, from another host",
    server="https://files.twingate.example/v1/",
)

UPDATE = Operation(
    entity="plans",
    action="update",
    method="PUT",
    path="/plans",
    parameters=(Parameter("name", "body", {"type": "string"}),),
    summary="A plan, on a host of its own",
    body="json",
    server="https://{pool}.twingate.example",
)

OPERATIONS: Mapping[str, Operation] = {"get": GET, "update": UPDATE}
