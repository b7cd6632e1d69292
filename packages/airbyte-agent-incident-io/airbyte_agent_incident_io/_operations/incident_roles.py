# Generated from specs/incident-io/connector.yaml by `connectorgen generate incident-io`. Do not edit.
"""The operations of `incident_roles` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

LIST = Operation(
    entity="incident_roles",
    action="list",
    method="GET",
    path="/v1/incident_roles",
    summary="List incident roles",
    records="$.incident_roles",
    paging=Paging(strategy="none"),
)

GET = Operation(
    entity="incident_roles",
    action="get",
    method="GET",
    path="/v1/incident_roles/{id}",
    parameters=(Parameter("id", "path", {"type": "string"}, required=True),),
    summary="Get an incident role",
    records="$.incident_role",
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST, "get": GET}
