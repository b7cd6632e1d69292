# Generated from specs/asana/connector.yaml by `connectorgen generate asana`. Do not edit.
"""The operations of `workspace_task_search` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

LIST = Operation(
    entity="workspace_task_search",
    action="list",
    method="GET",
    path="/workspaces/{workspace_gid}/tasks/search",
    parameters=(
        Parameter("workspace_gid", "path", {"type": "string"}, required=True, aliases={"workspace": {}}),
        Parameter("limit", "query", {"type": "integer", "default": 100, "minimum": 1, "maximum": 100}),
        Parameter("offset", "query", {"type": "string"}),
        Parameter("text", "query", {"type": "string"}),
        Parameter("completed", "query", {"type": "boolean"}),
        Parameter(
            "assignee.any",
            "query",
            {"oneOf": [{"type": "array", "items": {"type": "string"}}, {"type": "string"}]},
            style="form",
            explode=False,
        ),
        Parameter(
            "projects.any",
            "query",
            {"oneOf": [{"type": "array", "items": {"type": "string"}}, {"type": "string"}]},
            style="form",
            explode=False,
        ),
        Parameter(
            "sections.any",
            "query",
            {"oneOf": [{"type": "array", "items": {"type": "string"}}, {"type": "string"}]},
            style="form",
            explode=False,
        ),
        Parameter(
            "teams.any",
            "query",
            {"oneOf": [{"type": "array", "items": {"type": "string"}}, {"type": "string"}]},
            style="form",
            explode=False,
        ),
        Parameter(
            "followers.any",
            "query",
            {"oneOf": [{"type": "array", "items": {"type": "string"}}, {"type": "string"}]},
            style="form",
            explode=False,
        ),
        Parameter("created_at.after", "query", {"type": "string", "format": "date-time"}),
        Parameter("created_at.before", "query", {"type": "string", "format": "date-time"}),
        Parameter("modified_at.after", "query", {"type": "string", "format": "date-time"}),
        Parameter("modified_at.before", "query", {"type": "string", "format": "date-time"}),
        Parameter("due_on.after", "query", {"type": "string", "format": "date"}),
        Parameter("due_on.before", "query", {"type": "string", "format": "date"}),
        Parameter(
            "resource_subtype",
            "query",
            {"type": "string", "enum": ["default_task", "milestone", "approval", "custom"]},
        ),
        Parameter(
            "sort_by",
            "query",
            {
                "type": "string",
                "enum": ["due_date", "created_at", "completed_at", "likes", "modified_at", "relevance"],
            },
        ),
        Parameter("sort_ascending", "query", {"type": "boolean"}),
    ),
    summary="Search tasks of a workspace",
    records="$.data",
    paging=Paging(
        strategy="none",
        page_size="limit",
        max_records=100,
        beyond="sort by created_at and search again from the last one found, with created_at.before or created_at.after",
    ),
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST}
