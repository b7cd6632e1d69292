# Generated from specs/clickup-api/connector.yaml by `connectorgen generate clickup-api`. Do not edit.
"""The connector's definition as a table, without its operations."""

from __future__ import annotations

from airbyte_agent_sdk.definition import (
    ContextStoreEntity,
    CredentialText,
    Definition,
    Relationship,
    Scheme,
    Server,
)

__all__ = ["DEFINITION"]

DEFINITION = Definition(
    slug="clickup-api",
    name="ClickUp",
    definition_id="311a7a27-3fb5-4f7e-8265-5e4afe258b66",
    version="1.0.0",
    server=Server(url="https://api.clickup.com"),
    schemes=(
        Scheme(
            name="token",
            kind="api_key",
            mapping={"api_key": "${api_key}"},
            required=("api_key",),
            properties={"api_key": None},
            title="Personal token",
            description="Authenticate with a personal token, which can do what its user can.",
            texts={
                "api_key": CredentialText(
                    title="Personal token",
                    description="Personal token of the user",
                    examples=("pk_0000000_EXAMPLE0000",),
                    where="https://app.clickup.com, your avatar, Settings, Apps, API Token",
                )
            },
        ),
    ),
    entities={
        "user": {"get": ()},
        "teams": {"list": ()},
        "spaces": {"list": ("team_id",), "get": ("space_id",)},
        "folders": {"list": ("space_id",), "get": ("folder_id",)},
        "lists": {"list": ("folder_id",), "get": ("list_id",)},
        "tasks": {"list": ("list_id",), "get": ("task_id",), "search": ("team_id",)},
        "comments": {
            "list": ("task_id",),
            "create": ("task_id", "comment_text"),
            "get": ("comment_id",),
            "update": ("comment_id",),
        },
        "goals": {"list": ("team_id",), "get": ("goal_id",)},
        "views": {"list": ("team_id",), "get": ("view_id",)},
        "view_tasks": {"list": ("view_id",)},
        "time_tracking": {"list": ("team_id",), "get": ("team_id", "time_entry_id")},
        "members": {"list": ("task_id",)},
        "docs": {"list": ("workspace_id",), "get": ("workspace_id", "doc_id")},
    },
    security=(("token",),),
    check=("user", "get"),
    package="airbyte_agent_clickup_api",
    relationships=(
        Relationship(source="tasks", target="lists", foreign_key="list.id"),
        Relationship(source="tasks", target="folders", foreign_key="folder.id"),
        Relationship(source="tasks", target="spaces", foreign_key="space.id"),
        Relationship(source="tasks", target="tasks", foreign_key="parent"),
        Relationship(source="lists", target="folders", foreign_key="folder.id"),
        Relationship(source="lists", target="spaces", foreign_key="space.id"),
        Relationship(source="folders", target="spaces", foreign_key="space.id"),
        Relationship(source="goals", target="teams", foreign_key="team_id"),
        Relationship(source="docs", target="teams", foreign_key="workspace_id"),
        Relationship(source="time_tracking", target="tasks", foreign_key="task.id"),
    ),
    context_store={
        "teams": ContextStoreEntity(stream="teams", columns={"id": "string", "name": "string"}),
        "spaces": ContextStoreEntity(
            stream="spaces",
            columns={"id": "string", "name": "string", "private": "boolean", "archived": "boolean"},
        ),
        "folders": ContextStoreEntity(
            stream="folders",
            columns={
                "id": "string",
                "name": "string",
                "space": {"id": "string", "name": "string"},
                "hidden": "boolean",
            },
        ),
        "lists": ContextStoreEntity(
            stream="lists",
            columns={
                "id": "string",
                "name": "string",
                "content": "string",
                "folder": {"id": "string", "name": "string"},
                "space": {"id": "string", "name": "string"},
                "due_date": "string",
                "archived": "boolean",
            },
        ),
        "tasks": ContextStoreEntity(
            stream="tasks",
            columns={
                "id": "string",
                "custom_id": "string",
                "name": "string",
                "text_content": "string",
                "status": {"status": "string", "type": "string"},
                "date_created": "string",
                "date_updated": "string",
                "date_closed": "string",
                "due_date": "string",
                "start_date": "string",
                "parent": "string",
                "url": "string",
                "creator": {"id": "integer", "username": "string", "email": "string"},
                "list": {"id": "string", "name": "string"},
                "folder": {"id": "string", "name": "string"},
                "space": {"id": "string"},
            },
        ),
        "comments": ContextStoreEntity(
            stream="comments",
            columns={
                "id": "string",
                "comment_text": "string",
                "date": "string",
                "resolved": "boolean",
                "user": {"id": "integer", "username": "string"},
            },
        ),
        "goals": ContextStoreEntity(
            stream="goals",
            columns={
                "id": "string",
                "name": "string",
                "description": "string",
                "due_date": "string",
                "percent_completed": "number",
                "archived": "boolean",
            },
        ),
        "views": ContextStoreEntity(
            stream="views", columns={"id": "string", "name": "string", "type": "string"}
        ),
        "time_tracking": ContextStoreEntity(
            stream="time_tracking",
            columns={
                "id": "string",
                "wid": "string",
                "billable": "boolean",
                "description": "string",
                "user": {"id": "integer", "username": "string"},
            },
        ),
        "docs": ContextStoreEntity(
            stream="docs",
            columns={
                "id": "string",
                "name": "string",
                "creator": "integer",
                "date_created": "integer",
                "date_updated": "integer",
                "archived": "boolean",
                "deleted": "boolean",
            },
        ),
    },
)
