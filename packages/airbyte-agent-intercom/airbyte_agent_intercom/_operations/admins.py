# Generated from specs/intercom/connector.yaml by `connectorgen generate intercom`. Do not edit.
"""The operations of `admins` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

from ._schemas import API_VERSION_PARAM

LIST = Operation(
    entity="admins",
    action="list",
    method="GET",
    path="/admins",
    parameters=(Parameter("Intercom-Version", "header", API_VERSION_PARAM),),
    summary="List admins: teammates of the workspace",
    records="$.admins",
    paging=Paging(strategy="none"),
)

GET = Operation(
    entity="admins",
    action="get",
    method="GET",
    path="/admins/{id}",
    parameters=(
        Parameter("id", "path", {"type": "string", "pattern": "^[0-9]+$"}, required=True),
        Parameter("Intercom-Version", "header", API_VERSION_PARAM),
    ),
    summary="Get an admin",
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST, "get": GET}
