# Generated from specs/incident-io/connector.yaml by `connectorgen generate incident-io`. Do not edit.
"""The operations of `incident_timestamps` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

LIST = Operation(
    entity="incident_timestamps",
    action="list",
    method="GET",
    path="/v2/incident_timestamps",
    summary="List incident timestamps",
    records="$.incident_timestamps",
    paging=Paging(strategy="none"),
)

GET = Operation(
    entity="incident_timestamps",
    action="get",
    method="GET",
    path="/v2/incident_timestamps/{id}",
    parameters=(Parameter("id", "path", {"type": "string"}, required=True),),
    summary="Get an incident timestamp",
    records="$.incident_timestamp",
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST, "get": GET}
