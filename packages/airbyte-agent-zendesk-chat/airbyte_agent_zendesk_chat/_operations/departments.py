# Generated from specs/zendesk-chat/connector.yaml by `connectorgen generate zendesk-chat`. Do not edit.
"""The operations of `departments` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

LIST = Operation(
    entity="departments",
    action="list",
    method="GET",
    path="/departments",
    summary="List departments",
    records="$",
    paging=Paging(strategy="none"),
)

GET = Operation(
    entity="departments",
    action="get",
    method="GET",
    path="/departments/{department_id}",
    parameters=(Parameter("department_id", "path", {"type": "integer", "format": "int64"}, required=True),),
    summary="Get a department",
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST, "get": GET}
