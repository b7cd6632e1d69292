# Generated from specs/ferry-log/connector.yaml by `connectorgen generate ferry-log`. Do not edit.
"""The operations of `sailings` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

LIST = Operation(
    entity="sailings",
    action="list",
    method="GET",
    path="/sailings",
    parameters=(
        Parameter("startAt", "query", {"type": "integer"}),
        Parameter("maxResults", "query", {"type": "integer"}),
    ),
    summary="Sailings, by offset",
    records="$.data",
    meta={"total": "$.total"},
    paging=Paging(strategy="offset", param="startAt", page_size="maxResults"),
    sibling_keys=(),
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST}
