# Generated from specs/zendesk-chat/connector.yaml by `connectorgen generate zendesk-chat`. Do not edit.
"""The operations of `agents` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

LIST = Operation(
    entity="agents",
    action="list",
    method="GET",
    path="/agents",
    parameters=(
        Parameter("limit", "query", {"type": "integer", "minimum": 1}),
        Parameter("since_id", "query", {"type": "integer", "format": "int64"}),
    ),
    summary="List agents",
    records="$",
    paging=Paging(strategy="last_id", param="since_id", page_size="limit", inclusive=True),
)

GET = Operation(
    entity="agents",
    action="get",
    method="GET",
    path="/agents/{agent_id}",
    parameters=(Parameter("agent_id", "path", {"type": "integer", "format": "int64"}, required=True),),
    summary="Get an agent",
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST, "get": GET}
