# Generated from specs/asana/connector.yaml by `connectorgen generate asana`. Do not edit.
"""The operations of `projects` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

from ._parameters import LIMIT_PARAMETER
from ._schemas import CUSTOM_FIELD_DATE_PARAM, PROJECT_PARAM_COLOR, PROJECT_PARAM_ICON

LIST = Operation(
    entity="projects",
    action="list",
    method="GET",
    path="/projects",
    parameters=(
        LIMIT_PARAMETER,
        Parameter("offset", "query", {"type": "string"}),
        Parameter("workspace", "query", {"type": "string"}, aliases={"workspace_gid": {}}),
        Parameter("team", "query", {"type": "string"}, aliases={"team_gid": {}}),
        Parameter("archived", "query", {"type": "boolean"}),
    ),
    summary="List projects of a workspace",
    records="$.data",
    meta={"next_offset": "$.next_page.offset"},
    paging=Paging(strategy="cursor", param="offset", next="next_offset", page_size="limit"),
)

CREATE = Operation(
    entity="projects",
    action="create",
    method="POST",
    path="/projects",
    parameters=(
        Parameter(
            "data",
            "body",
            {
                "type": "object",
                "properties": {
                    "name": {"type": "string"},
                    "workspace": {"type": "string"},
                    "team": {"type": "string"},
                    "notes": {"type": "string"},
                    "html_notes": {"type": "string"},
                    "owner": {"type": ["string", "null"]},
                    "followers": {"type": "string"},
                    "start_on": {"type": ["string", "null"], "format": "date"},
                    "due_on": {"type": ["string", "null"], "format": "date"},
                    "due_date": {"type": ["string", "null"], "format": "date"},
                    "color": PROJECT_PARAM_COLOR,
                    "icon": PROJECT_PARAM_ICON,
                    "default_view": {"type": "string", "enum": ["list", "board", "calendar", "timeline"]},
                    "privacy_setting": {
                        "type": "string",
                        "enum": ["public_to_workspace", "private_to_team", "private"],
                    },
                    "public": {"type": "boolean"},
                    "default_access_level": {
                        "type": "string",
                        "enum": ["admin", "editor", "commenter", "viewer"],
                    },
                    "minimum_access_level_for_customization": {"type": "string", "enum": ["admin", "editor"]},
                    "minimum_access_level_for_sharing": {"type": "string", "enum": ["admin", "editor"]},
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
                    "archived": {"type": "boolean"},
                },
            },
            required=True,
        ),
    ),
    summary="Create a project",
    body="json",
    records="$.data",
)

GET = Operation(
    entity="projects",
    action="get",
    method="GET",
    path="/projects/{project_gid}",
    parameters=(
        Parameter("project_gid", "path", {"type": "string"}, required=True, aliases={"project": {}}),
    ),
    summary="Get a project",
    records="$.data",
)

UPDATE = Operation(
    entity="projects",
    action="update",
    method="PUT",
    path="/projects/{project_gid}",
    parameters=(
        Parameter("project_gid", "path", {"type": "string"}, required=True, aliases={"project": {}}),
        Parameter(
            "data",
            "body",
            {
                "type": "object",
                "properties": {
                    "name": {"type": "string"},
                    "team": {"type": "string"},
                    "notes": {"type": "string"},
                    "html_notes": {"type": "string"},
                    "owner": {"type": ["string", "null"]},
                    "followers": {"type": "string"},
                    "start_on": {"type": ["string", "null"], "format": "date"},
                    "due_on": {"type": ["string", "null"], "format": "date"},
                    "due_date": {"type": ["string", "null"], "format": "date"},
                    "color": PROJECT_PARAM_COLOR,
                    "icon": PROJECT_PARAM_ICON,
                    "default_view": {"type": "string", "enum": ["list", "board", "calendar", "timeline"]},
                    "privacy_setting": {
                        "type": "string",
                        "enum": ["public_to_workspace", "private_to_team", "private"],
                    },
                    "public": {"type": "boolean"},
                    "default_access_level": {
                        "type": "string",
                        "enum": ["admin", "editor", "commenter", "viewer"],
                    },
                    "minimum_access_level_for_customization": {"type": "string", "enum": ["admin", "editor"]},
                    "minimum_access_level_for_sharing": {"type": "string", "enum": ["admin", "editor"]},
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
                    "archived": {"type": "boolean"},
                },
            },
            required=True,
        ),
    ),
    summary="Change a project",
    body="json",
    records="$.data",
)

DELETE = Operation(
    entity="projects",
    action="delete",
    method="DELETE",
    path="/projects/{project_gid}",
    parameters=(
        Parameter("project_gid", "path", {"type": "string"}, required=True, aliases={"project": {}}),
    ),
    summary="Delete a project",
    records="$.data",
)

OPERATIONS: Mapping[str, Operation] = {
    "list": LIST,
    "create": CREATE,
    "get": GET,
    "update": UPDATE,
    "delete": DELETE,
}
