# Generated from specs/asana/connector.yaml by `connectorgen generate asana`. Do not edit.
"""The operations of `tasks` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

from ._parameters import LIMIT_PARAMETER
from ._schemas import CUSTOM_FIELD_DATE_PARAM, EXTERNAL_DATA_PARAM

LIST = Operation(
    entity="tasks",
    action="list",
    method="GET",
    path="/tasks",
    parameters=(
        LIMIT_PARAMETER,
        Parameter("offset", "query", {"type": "string"}),
        Parameter("project", "query", {"type": "string"}, aliases={"project_gid": {}}),
        Parameter("workspace", "query", {"type": "string"}, aliases={"workspace_gid": {}}),
        Parameter("section", "query", {"type": "string"}, aliases={"section_gid": {}}),
        Parameter("assignee", "query", {"type": "string"}),
        Parameter("completed_since", "query", {"type": "string", "format": "date-time"}),
        Parameter("modified_since", "query", {"type": "string", "format": "date-time"}),
    ),
    summary="List tasks of a project, a section or an assignee",
    records="$.data",
    meta={"next_offset": "$.next_page.offset"},
    paging=Paging(strategy="cursor", param="offset", next="next_offset", page_size="limit"),
)

CREATE = Operation(
    entity="tasks",
    action="create",
    method="POST",
    path="/tasks",
    parameters=(
        Parameter(
            "data",
            "body",
            {
                "type": "object",
                "properties": {
                    "name": {"type": "string"},
                    "workspace": {"type": "string"},
                    "projects": {"type": "array", "items": {"type": "string"}},
                    "memberships": {
                        "type": "array",
                        "items": {
                            "type": "object",
                            "properties": {"project": {"type": "string"}, "section": {"type": "string"}},
                        },
                    },
                    "parent": {"type": ["string", "null"]},
                    "assignee": {"type": ["string", "null"]},
                    "assignee_section": {"type": ["string", "null"]},
                    "notes": {"type": "string"},
                    "html_notes": {"type": "string"},
                    "due_on": {"type": ["string", "null"], "format": "date"},
                    "due_at": {"type": ["string", "null"], "format": "date-time"},
                    "start_on": {"type": ["string", "null"], "format": "date"},
                    "start_at": {"type": ["string", "null"], "format": "date-time"},
                    "completed": {"type": "boolean"},
                    "followers": {"type": "array", "items": {"type": "string"}},
                    "tags": {"type": "array", "items": {"type": "string"}},
                    "custom_fields": {
                        "type": "object",
                        "additionalProperties": {
                            "oneOf": [
                                {"type": "string"},
                                {"type": "number"},
                                {"type": "array", "items": {"type": "string"}},
                                CUSTOM_FIELD_DATE_PARAM,
                                {"type": "null"},
                            ]
                        },
                    },
                    "resource_subtype": {
                        "type": "string",
                        "enum": ["default_task", "milestone", "approval", "custom"],
                    },
                    "approval_status": {
                        "type": "string",
                        "enum": ["pending", "approved", "rejected", "changes_requested"],
                    },
                    "assignee_status": {
                        "type": "string",
                        "enum": ["today", "upcoming", "later", "new", "inbox"],
                    },
                    "liked": {"type": "boolean"},
                    "external": EXTERNAL_DATA_PARAM,
                },
            },
            required=True,
        ),
    ),
    summary="Create a task",
    body="json",
    records="$.data",
)

GET = Operation(
    entity="tasks",
    action="get",
    method="GET",
    path="/tasks/{task_gid}",
    parameters=(Parameter("task_gid", "path", {"type": "string"}, required=True),),
    summary="Get a task",
    records="$.data",
)

UPDATE = Operation(
    entity="tasks",
    action="update",
    method="PUT",
    path="/tasks/{task_gid}",
    parameters=(
        Parameter("task_gid", "path", {"type": "string"}, required=True),
        Parameter(
            "data",
            "body",
            {
                "type": "object",
                "properties": {
                    "name": {"type": "string"},
                    "assignee": {"type": ["string", "null"]},
                    "assignee_section": {"type": ["string", "null"]},
                    "notes": {"type": "string"},
                    "html_notes": {"type": "string"},
                    "due_on": {"type": ["string", "null"], "format": "date"},
                    "due_at": {"type": ["string", "null"], "format": "date-time"},
                    "start_on": {"type": ["string", "null"], "format": "date"},
                    "start_at": {"type": ["string", "null"], "format": "date-time"},
                    "completed": {"type": "boolean"},
                    "custom_fields": {
                        "type": "object",
                        "additionalProperties": {
                            "oneOf": [
                                {"type": "string"},
                                {"type": "number"},
                                {"type": "array", "items": {"type": "string"}},
                                CUSTOM_FIELD_DATE_PARAM,
                                {"type": "null"},
                            ]
                        },
                    },
                    "resource_subtype": {
                        "type": "string",
                        "enum": ["default_task", "milestone", "approval", "custom"],
                    },
                    "approval_status": {
                        "type": "string",
                        "enum": ["pending", "approved", "rejected", "changes_requested"],
                    },
                    "assignee_status": {
                        "type": "string",
                        "enum": ["today", "upcoming", "later", "new", "inbox"],
                    },
                    "custom_type": {"type": ["string", "null"]},
                    "custom_type_status_option": {"type": ["string", "null"]},
                    "liked": {"type": "boolean"},
                    "external": EXTERNAL_DATA_PARAM,
                },
            },
            required=True,
        ),
    ),
    summary="Change a task",
    body="json",
    records="$.data",
)

DELETE = Operation(
    entity="tasks",
    action="delete",
    method="DELETE",
    path="/tasks/{task_gid}",
    parameters=(Parameter("task_gid", "path", {"type": "string"}, required=True),),
    summary="Delete a task",
    records="$.data",
)

OPERATIONS: Mapping[str, Operation] = {
    "list": LIST,
    "create": CREATE,
    "get": GET,
    "update": UPDATE,
    "delete": DELETE,
}
