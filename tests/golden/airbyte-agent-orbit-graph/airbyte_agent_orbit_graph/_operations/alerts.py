# Generated from specs/orbit-graph/connector.yaml by `connectorgen generate orbit-graph`. Do not edit.
"""The operations of `alerts` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation

LIST = Operation(
    entity="alerts",
    action="list",
    method="GET",
    path="/rest/alerts",
    summary="Alerts, in whatever order the vendor likes",
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST}
