# Generated from specs/incident-io/connector.yaml by `connectorgen generate incident-io`. Do not edit.
"""The operations of `severities` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

LIST = Operation(
    entity="severities",
    action="list",
    method="GET",
    path="/v1/severities",
    summary="List severities",
    records="$.severities",
    paging=Paging(strategy="none"),
)

GET = Operation(
    entity="severities",
    action="get",
    method="GET",
    path="/v1/severities/{id}",
    parameters=(Parameter("id", "path", {"type": "string"}, required=True),),
    summary="Get a severity",
    records="$.severity",
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST, "get": GET}
