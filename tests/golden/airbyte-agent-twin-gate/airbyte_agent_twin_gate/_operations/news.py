# Generated from specs/twin-gate/connector.yaml by `connectorgen generate twin-gate`. Do not edit.
"""The operations of `news` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation

GET = Operation(
    entity="news",
    action="get",
    method="GET",
    path="/news",
    summary="News, more of them for visitors",
    security=(("visitor",), ()),
)

OPERATIONS: Mapping[str, Operation] = {"get": GET}
