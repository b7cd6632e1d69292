# Generated from specs/asana/connector.yaml by `connectorgen generate asana`. Do not edit.
"""The operations of `section_tasks` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

from ._parameters import LIMIT_PARAMETER

LIST = Operation(
    entity="section_tasks",
    action="list",
    method="GET",
    path="/sections/{section_gid}/tasks",
    parameters=(
        Parameter("section_gid", "path", {"type": "string"}, required=True, aliases={"section": {}}),
        LIMIT_PARAMETER,
        Parameter("offset", "query", {"type": "string"}),
        Parameter("completed_since", "query", {"type": "string"}),
    ),
    summary="List tasks of a section",
    records="$.data",
    meta={"next_offset": "$.next_page.offset"},
    paging=Paging(strategy="cursor", param="offset", next="next_offset", page_size="limit"),
)

CREATE = Operation(
    entity="section_tasks",
    action="create",
    method="POST",
    path="/sections/{section_gid}/addTask",
    parameters=(
        Parameter("section_gid", "path", {"type": "string"}, required=True, aliases={"section": {}}),
        Parameter(
            "data",
            "body",
            {
                "type": "object",
                "properties": {
                    "task": {"type": "string"},
                    "insert_before": {"type": "string"},
                    "insert_after": {"type": "string"},
                },
                "required": ["task"],
            },
            required=True,
        ),
    ),
    summary="Move a task to a section of its project",
    body="json",
    records="$.data",
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST, "create": CREATE}
