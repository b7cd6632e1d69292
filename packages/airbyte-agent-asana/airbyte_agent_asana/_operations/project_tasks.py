# Generated from specs/asana/connector.yaml by `connectorgen generate asana`. Do not edit.
"""The operations of `project_tasks` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

from ._parameters import LIMIT_PARAMETER

LIST = Operation(
    entity="project_tasks",
    action="list",
    method="GET",
    path="/projects/{project_gid}/tasks",
    parameters=(
        Parameter("project_gid", "path", {"type": "string"}, required=True, aliases={"project": {}}),
        LIMIT_PARAMETER,
        Parameter("offset", "query", {"type": "string"}),
        Parameter("completed_since", "query", {"type": "string"}),
    ),
    summary="List tasks of a project, in the order they have there",
    records="$.data",
    meta={"next_offset": "$.next_page.offset"},
    paging=Paging(strategy="cursor", param="offset", next="next_offset", page_size="limit"),
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST}
