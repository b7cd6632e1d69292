# Generated from specs/ferry-log/connector.yaml by `connectorgen generate ferry-log`. Do not edit.
"""The operations of `berths` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

LIST = Operation(
    entity="berths",
    action="list",
    method="GET",
    path="/berths",
    parameters=(
        Parameter("page", "query", {"type": "integer", "default": 0}),
        Parameter("per_page", "query", {"type": "integer"}),
    ),
    summary="Berths, by page",
    records="$.data",
    meta={"total": "$.total"},
    paging=Paging(strategy="page", param="page", page_size="per_page"),
    sibling_keys=(),
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST}
