# Generated from specs/intercom/connector.yaml by `connectorgen generate intercom`. Do not edit.
"""The operations of `teams` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

from ._schemas import API_VERSION_PARAM

LIST = Operation(
    entity="teams",
    action="list",
    method="GET",
    path="/teams",
    parameters=(Parameter("Intercom-Version", "header", API_VERSION_PARAM),),
    summary="List teams",
    records="$.teams",
    paging=Paging(strategy="none"),
)

GET = Operation(
    entity="teams",
    action="get",
    method="GET",
    path="/teams/{id}",
    parameters=(
        Parameter("id", "path", {"type": "string"}, required=True),
        Parameter("Intercom-Version", "header", API_VERSION_PARAM),
    ),
    summary="Get a team",
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST, "get": GET}
