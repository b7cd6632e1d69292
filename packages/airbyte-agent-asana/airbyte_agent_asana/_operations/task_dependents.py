# Generated from specs/asana/connector.yaml by `connectorgen generate asana`. Do not edit.
"""The operations of `task_dependents` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

from ._parameters import LIMIT_PARAMETER

LIST = Operation(
    entity="task_dependents",
    action="list",
    method="GET",
    path="/tasks/{task_gid}/dependents",
    parameters=(
        Parameter("task_gid", "path", {"type": "string"}, required=True),
        LIMIT_PARAMETER,
        Parameter("offset", "query", {"type": "string"}),
    ),
    summary="List tasks that wait for a task",
    records="$.data",
    meta={"next_offset": "$.next_page.offset"},
    paging=Paging(strategy="cursor", param="offset", next="next_offset", page_size="limit"),
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST}
