# Generated from specs/asana/connector.yaml by `connectorgen generate asana`. Do not edit.
"""The connector's definition as a table, without its operations."""

from __future__ import annotations

from airbyte_agent_sdk.definition import (
    ContextStoreEntity,
    CredentialText,
    Definition,
    Relationship,
    Scheme,
    Server,
    TokenRefresh,
)

__all__ = ["DEFINITION"]

DEFINITION = Definition(
    slug="asana",
    name="Asana",
    definition_id="d0243522-dccf-4978-8ba0-37ed47a0bdbf",
    version="1.0.0",
    server=Server(url="https://app.asana.com/api/1.0"),
    schemes=(
        Scheme(
            name="oauth2",
            kind="oauth2",
            mapping={
                "client_id": "${client_id}",
                "client_secret": "${client_secret}",
                "refresh_token": "${refresh_token}",
                "access_token": "${access_token}",
            },
            required=("client_id", "client_secret", "refresh_token"),
            properties={
                "client_id": None,
                "client_secret": None,
                "refresh_token": None,
                "access_token": None,
            },
            token_url="https://app.asana.com/-/oauth_token",
            authorization_url="https://app.asana.com/-/oauth_authorize",
            refresh=TokenRefresh(),
            scopes=("default",),
            title="OAuth 2",
            description="Authenticate as a user who authorized an app. The access token lasts an hour and is refreshed.",
            texts={
                "client_id": CredentialText(
                    title="Client id",
                    description="Id of the app, from the developer console",
                    examples=("1200000000000000",),
                    where="https://app.asana.com/0/my-apps, My apps, the app, OAuth",
                ),
                "client_secret": CredentialText(
                    title="Client secret",
                    description="Secret of the app",
                    where="https://app.asana.com/0/my-apps, My apps, the app, OAuth",
                ),
                "refresh_token": CredentialText(
                    title="Refresh token",
                    description="The user's token for obtaining new access tokens; it does not expire",
                    where="the answer of the token URL once a user has allowed the app: `refresh_token`",
                ),
                "access_token": CredentialText(
                    title="Access token",
                    description="Current access token; obtained if absent",
                    where="the answer of the token URL once a user has allowed the app: `access_token`",
                ),
            },
        ),
        Scheme(
            name="personalAccessToken",
            kind="bearer",
            mapping={"token": "${token}"},
            required=("token",),
            properties={"token": None},
            title="Personal access token",
            description="Authenticate with a personal access token, which has all permissions of its user.",
            texts={
                "token": CredentialText(
                    title="Personal access token",
                    description="Token from the developer console, under personal access tokens",
                    examples=("2/1200000000000000/1200000000000001:example",),
                    where="https://app.asana.com/0/my-apps, Personal access tokens, Create new token",
                )
            },
        ),
    ),
    entities={
        "tasks": {
            "list": (),
            "create": ("data",),
            "get": ("task_gid",),
            "update": ("task_gid", "data"),
            "delete": ("task_gid",),
        },
        "project_tasks": {"list": ("project_gid",)},
        "workspace_task_search": {"list": ("workspace_gid",)},
        "projects": {
            "list": (),
            "create": ("data",),
            "get": ("project_gid",),
            "update": ("project_gid", "data"),
            "delete": ("project_gid",),
        },
        "task_projects": {"list": ("task_gid",)},
        "team_projects": {"list": ("team_gid",)},
        "workspace_projects": {"list": ("workspace_gid",)},
        "workspaces": {"list": (), "get": ("workspace_gid",)},
        "users": {"list": (), "get": ("user_gid",)},
        "workspace_users": {"list": ("workspace_gid",)},
        "team_users": {"list": ("team_gid",)},
        "teams": {"get": ("team_gid",)},
        "workspace_teams": {"list": ("workspace_gid",)},
        "user_teams": {"list": ("user_gid", "organization")},
        "attachments": {"list": ("parent",), "get": ("attachment_gid",), "download": ("attachment_gid",)},
        "workspace_tags": {"list": ("workspace_gid",), "create": ("workspace_gid", "data")},
        "tags": {"get": ("tag_gid",), "update": ("tag_gid", "data"), "delete": ("tag_gid",)},
        "tag_tasks": {"list": ("tag_gid",)},
        "project_sections": {"list": ("project_gid",), "create": ("project_gid", "data")},
        "sections": {"get": ("section_gid",), "update": ("section_gid", "data"), "delete": ("section_gid",)},
        "section_tasks": {"list": ("section_gid",), "create": ("section_gid", "data")},
        "task_subtasks": {"list": ("task_gid",)},
        "task_dependencies": {"list": ("task_gid",)},
        "task_dependents": {"list": ("task_gid",)},
        "task_stories": {"create": ("task_gid", "data")},
        "task_tags": {"create": ("task_gid", "data"), "delete": ("task_gid", "data")},
        "workspace_memberships": {"create": ("workspace_gid", "data")},
    },
    security=(("oauth2",), ("personalAccessToken",)),
    check=("workspaces", "list"),
    package="airbyte_agent_asana",
    relationships=(
        Relationship(source="tasks", target="users", foreign_key="assignee.gid", target_key="gid"),
        Relationship(source="tasks", target="tasks", foreign_key="parent.gid", target_key="gid"),
        Relationship(source="tasks", target="workspaces", foreign_key="workspace.gid", target_key="gid"),
        Relationship(source="projects", target="users", foreign_key="owner.gid", target_key="gid"),
        Relationship(source="projects", target="teams", foreign_key="team.gid", target_key="gid"),
        Relationship(source="projects", target="workspaces", foreign_key="workspace.gid", target_key="gid"),
        Relationship(source="teams", target="workspaces", foreign_key="organization.gid", target_key="gid"),
        Relationship(source="attachments", target="tasks", foreign_key="parent.gid", target_key="gid"),
        Relationship(source="sections", target="projects", foreign_key="project.gid", target_key="gid"),
        Relationship(source="tags", target="workspaces", foreign_key="workspace.gid", target_key="gid"),
        Relationship(source="project_tasks", target="projects", foreign_key="project_gid", target_key="gid"),
        Relationship(
            source="project_sections", target="projects", foreign_key="project_gid", target_key="gid"
        ),
        Relationship(source="section_tasks", target="sections", foreign_key="section_gid", target_key="gid"),
        Relationship(source="tag_tasks", target="tags", foreign_key="tag_gid", target_key="gid"),
        Relationship(source="team_projects", target="teams", foreign_key="team_gid", target_key="gid"),
        Relationship(source="team_users", target="teams", foreign_key="team_gid", target_key="gid"),
        Relationship(
            source="workspace_projects", target="workspaces", foreign_key="workspace_gid", target_key="gid"
        ),
        Relationship(
            source="workspace_users", target="workspaces", foreign_key="workspace_gid", target_key="gid"
        ),
        Relationship(
            source="workspace_teams", target="workspaces", foreign_key="workspace_gid", target_key="gid"
        ),
        Relationship(
            source="workspace_tags", target="workspaces", foreign_key="workspace_gid", target_key="gid"
        ),
        Relationship(
            source="workspace_task_search", target="workspaces", foreign_key="workspace_gid", target_key="gid"
        ),
        Relationship(
            source="workspace_memberships", target="workspaces", foreign_key="workspace_gid", target_key="gid"
        ),
        Relationship(source="user_teams", target="users", foreign_key="user_gid", target_key="gid"),
        Relationship(source="user_teams", target="workspaces", foreign_key="organization", target_key="gid"),
        Relationship(source="task_projects", target="tasks", foreign_key="task_gid", target_key="gid"),
        Relationship(source="task_subtasks", target="tasks", foreign_key="task_gid", target_key="gid"),
        Relationship(source="task_dependencies", target="tasks", foreign_key="task_gid", target_key="gid"),
        Relationship(source="task_dependents", target="tasks", foreign_key="task_gid", target_key="gid"),
        Relationship(source="task_stories", target="tasks", foreign_key="task_gid", target_key="gid"),
        Relationship(source="task_tags", target="tasks", foreign_key="task_gid", target_key="gid"),
    ),
    context_store={
        "tasks": ContextStoreEntity(
            stream="tasks",
            columns={
                "gid": "string",
                "name": "string",
                "notes": "string",
                "resource_subtype": "string",
                "completed": "boolean",
                "completed_at": "string",
                "created_at": "string",
                "modified_at": "string",
                "due_on": "string",
                "due_at": "string",
                "start_on": "string",
                "assignee": {"gid": "string", "name": "string"},
                "workspace": {"gid": "string", "name": "string"},
                "parent": {"gid": "string", "name": "string"},
                "permalink_url": "string",
            },
            key=("gid",),
        ),
        "projects": ContextStoreEntity(
            stream="projects",
            columns={
                "gid": "string",
                "name": "string",
                "notes": "string",
                "archived": "boolean",
                "completed": "boolean",
                "created_at": "string",
                "modified_at": "string",
                "start_on": "string",
                "due_on": "string",
                "color": "string",
                "privacy_setting": "string",
                "owner": {"gid": "string", "name": "string"},
                "team": {"gid": "string", "name": "string"},
                "workspace": {"gid": "string", "name": "string"},
                "permalink_url": "string",
            },
            key=("gid",),
        ),
        "users": ContextStoreEntity(
            stream="users",
            columns={
                "gid": "string",
                "name": "string",
                "email": "string",
                "resource_type": "string",
                "photo": {"image_128x128": "string"},
            },
            key=("gid",),
        ),
        "teams": ContextStoreEntity(
            stream="teams",
            columns={
                "gid": "string",
                "name": "string",
                "description": "string",
                "visibility": "string",
                "organization": {"gid": "string", "name": "string"},
                "permalink_url": "string",
            },
            key=("gid",),
        ),
        "workspaces": ContextStoreEntity(
            stream="workspaces",
            columns={
                "gid": "string",
                "name": "string",
                "is_organization": "boolean",
                "email_domains": "array",
                "resource_type": "string",
            },
            key=("gid",),
        ),
        "tags": ContextStoreEntity(
            stream="tags",
            columns={
                "gid": "string",
                "name": "string",
                "color": "string",
                "notes": "string",
                "created_at": "string",
                "permalink_url": "string",
            },
            key=("gid",),
        ),
        "sections": ContextStoreEntity(
            stream="sections",
            columns={
                "gid": "string",
                "name": "string",
                "created_at": "string",
                "project": {"gid": "string", "name": "string"},
                "resource_type": "string",
            },
            key=("gid",),
        ),
        "attachments": ContextStoreEntity(
            stream="attachments",
            columns={
                "gid": "string",
                "name": "string",
                "resource_subtype": "string",
                "created_at": "string",
                "size": "integer",
                "parent": {"gid": "string", "name": "string"},
                "view_url": "string",
                "permanent_url": "string",
            },
            key=("gid",),
        ),
    },
)
