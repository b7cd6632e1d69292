# Generated from specs/typeform/connector.yaml by `connectorgen generate typeform`. Do not edit.
"""The operations of `themes` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

LIST = Operation(
    entity="themes",
    action="list",
    method="GET",
    path="/themes",
    parameters=(
        Parameter("page", "query", {"type": "integer", "minimum": 1}),
        Parameter("page_size", "query", {"type": "integer", "minimum": 1, "maximum": 200}),
    ),
    summary="List themes",
    records="$.items",
    meta={"page_count": "$.page_count", "total_items": "$.total_items"},
    paging=Paging(strategy="page", param="page", has_more="page_count", page_size="page_size"),
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST}
