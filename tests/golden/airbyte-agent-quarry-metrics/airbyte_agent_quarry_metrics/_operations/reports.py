# Generated from specs/quarry-metrics/connector.yaml by `connectorgen generate quarry-metrics`. Do not edit.
"""The operations of `reports` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

LIST = Operation(
    entity="reports",
    action="list",
    method="GET",
    path="/reports",
    parameters=(Parameter("property", "query", {"type": "string"}, required=True),),
    summary="List the reports of a property",
    records="$.reports",
    paging=Paging(strategy="none"),
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST}
