# Generated from specs/clickup-api/connector.yaml by `connectorgen generate clickup-api`. Do not edit.
"""The operations of `tasks` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

LIST = Operation(
    entity="tasks",
    action="list",
    method="GET",
    path="/api/v2/list/{list_id}/task",
    parameters=(
        Parameter("list_id", "path", {"type": "string", "pattern": "^[0-9]+$"}, required=True),
        Parameter("page", "query", {"type": "integer", "minimum": 0}),
    ),
    summary="List the tasks of a List",
    records="$.tasks",
    meta={"last_page": "$.last_page"},
    paging=Paging(strategy="page", param="page"),
    sibling_keys=("last_page",),
)

GET = Operation(
    entity="tasks",
    action="get",
    method="GET",
    path="/api/v2/task/{task_id}",
    parameters=(
        Parameter("task_id", "path", {"type": "string"}, required=True),
        Parameter("custom_task_ids", "query", {"type": "boolean"}),
        Parameter("include_subtasks", "query", {"type": "boolean"}),
        Parameter("team_id", "query", {"type": "string", "pattern": "^[0-9]+$"}),
    ),
    summary="Get a task",
)

SEARCH = Operation(
    entity="tasks",
    action="search",
    method="GET",
    path="/api/v2/team/{team_id}/task",
    parameters=(
        Parameter("team_id", "path", {"type": "string", "pattern": "^[0-9]+$"}, required=True),
        Parameter("search", "query", {"type": "string"}),
        Parameter("statuses[]", "query", {"type": "array", "items": {"type": "string"}}),
        Parameter("assignees[]", "query", {"type": "array", "items": {"type": "string"}}),
        Parameter("tags[]", "query", {"type": "array", "items": {"type": "string"}}),
        Parameter("priority", "query", {"type": "integer", "minimum": 1, "maximum": 4}),
        Parameter("due_date_gt", "query", {"type": "integer", "format": "unix-time-ms"}),
        Parameter("due_date_lt", "query", {"type": "integer", "format": "unix-time-ms"}),
        Parameter("date_created_gt", "query", {"type": "integer", "format": "unix-time-ms"}),
        Parameter("date_created_lt", "query", {"type": "integer", "format": "unix-time-ms"}),
        Parameter("date_updated_gt", "query", {"type": "integer", "format": "unix-time-ms"}),
        Parameter("date_updated_lt", "query", {"type": "integer", "format": "unix-time-ms"}),
        Parameter(
            "custom_fields",
            "query",
            {"type": "array", "items": {"type": "object", "additionalProperties": True}},
            style="json",
        ),
        Parameter("include_closed", "query", {"type": "boolean"}),
        Parameter("page", "query", {"type": "integer", "minimum": 0}),
    ),
    summary="Search the tasks of a Workspace",
    records="$.tasks",
    paging=Paging(strategy="page", param="page"),
    sibling_keys=(),
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST, "get": GET, "search": SEARCH}
