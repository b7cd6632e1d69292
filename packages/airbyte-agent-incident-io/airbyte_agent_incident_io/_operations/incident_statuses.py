# Generated from specs/incident-io/connector.yaml by `connectorgen generate incident-io`. Do not edit.
"""The operations of `incident_statuses` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

LIST = Operation(
    entity="incident_statuses",
    action="list",
    method="GET",
    path="/v1/incident_statuses",
    summary="List incident statuses",
    records="$.incident_statuses",
    paging=Paging(strategy="none"),
)

GET = Operation(
    entity="incident_statuses",
    action="get",
    method="GET",
    path="/v1/incident_statuses/{id}",
    parameters=(Parameter("id", "path", {"type": "string"}, required=True),),
    summary="Get an incident status",
    records="$.incident_status",
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST, "get": GET}
