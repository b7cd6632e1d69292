# Generated from specs/clickup-api/connector.yaml by `connectorgen generate clickup-api`. Do not edit.
"""The operations of `view_tasks` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

LIST = Operation(
    entity="view_tasks",
    action="list",
    method="GET",
    path="/api/v2/view/{view_id}/task",
    parameters=(
        Parameter("view_id", "path", {"type": "string"}, required=True),
        Parameter("page", "query", {"type": "integer", "default": 0, "minimum": 0}),
    ),
    summary="List the tasks of a view",
    records="$.tasks",
    meta={"last_page": "$.last_page"},
    paging=Paging(strategy="page", param="page"),
    sibling_keys=("last_page",),
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST}
