# Generated from specs/pylon/connector.yaml by `connectorgen generate pylon`. Do not edit.
"""The operations of `messages` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

LIST = Operation(
    entity="messages",
    action="list",
    method="GET",
    path="/issues/{id}/messages",
    parameters=(
        Parameter("id", "path", {"type": "string"}, required=True),
        Parameter("cursor", "query", {"type": "string"}),
    ),
    summary="List messages of an issue",
    records="$.data",
    meta={"cursor": "$.pagination.cursor", "has_next_page": "$.pagination.has_next_page"},
    paging=Paging(strategy="cursor", param="cursor", next="cursor", has_more="has_next_page"),
    sibling_keys=("pagination", "request_id"),
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST}
