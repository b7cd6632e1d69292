# Generated from specs/typeform/connector.yaml by `connectorgen generate typeform`. Do not edit.
"""The operations of `workspaces` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

LIST = Operation(
    entity="workspaces",
    action="list",
    method="GET",
    path="/workspaces",
    parameters=(
        Parameter("page", "query", {"type": "integer", "minimum": 1}),
        Parameter("page_size", "query", {"type": "integer", "minimum": 1, "maximum": 200}),
    ),
    summary="List workspaces",
    records="$.items",
    meta={"page_count": "$.page_count", "total_items": "$.total_items"},
    paging=Paging(strategy="page", param="page", has_more="page_count", page_size="page_size"),
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST}
