# Generated from specs/twin-gate/connector.yaml by `connectorgen generate twin-gate`. Do not edit.
"""The operations of `doors` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

LIST = Operation(
    entity="doors",
    action="list",
    method="GET",
    path="/doors",
    summary="List doors, with every credential",
    records="$",
    paging=Paging(strategy="none"),
)

GET = Operation(
    entity="doors",
    action="get",
    method="GET",
    path="/doors/{id}",
    parameters=(Parameter("id", "path", {"type": "string"}, required=True),),
    summary="A door, with one of the keys",
    security=(("key",), ("login",)),
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST, "get": GET}
