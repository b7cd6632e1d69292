# Generated from specs/zendesk-chat/connector.yaml by `connectorgen generate zendesk-chat`. Do not edit.
"""The operations of `roles` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

LIST = Operation(
    entity="roles",
    action="list",
    method="GET",
    path="/roles",
    summary="List roles of agents",
    records="$",
    paging=Paging(strategy="none"),
)

GET = Operation(
    entity="roles",
    action="get",
    method="GET",
    path="/roles/{role_id}",
    parameters=(Parameter("role_id", "path", {"type": "integer", "format": "int64"}, required=True),),
    summary="Get a role",
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST, "get": GET}
