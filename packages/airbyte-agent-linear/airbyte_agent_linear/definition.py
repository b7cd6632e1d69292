# Generated from specs/linear/connector.yaml by `connectorgen generate linear`. Do not edit.
"""The connector's definition as a table, without its operations."""

from __future__ import annotations

from airbyte_agent_sdk.definition import (
    AnswerRule,
    ContextStoreEntity,
    CredentialText,
    Definition,
    Relationship,
    RetryConfig,
    RetryWait,
    Scheme,
    Server,
    TokenRefresh,
)

__all__ = ["DEFINITION"]

DEFINITION = Definition(
    slug="linear",
    name="Linear",
    definition_id="1c5d8316-ed42-4473-8fbc-2626f03f070c",
    version="1.0.0",
    server=Server(url="https://api.linear.app"),
    schemes=(
        Scheme(
            name="linearOAuth",
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
            token_url="https://api.linear.app/oauth/token",
            authorization_url="https://linear.app/oauth/authorize",
            refresh=TokenRefresh(),
            scopes=("read", "write"),
            title="OAuth 2",
            description="Authenticate as a user or an app with an OAuth application. The access token lasts a day and is refreshed.",
            texts={
                "client_id": CredentialText(
                    title="Client id",
                    description="Id of the OAuth application, from the API settings of the workspace",
                    where="https://linear.app/settings/api/applications, the application",
                ),
                "client_secret": CredentialText(
                    title="Client secret",
                    description="Secret of the application",
                    where="https://linear.app/settings/api/applications, the application",
                ),
                "refresh_token": CredentialText(
                    title="Refresh token",
                    description="Refresh token; each refresh may issue a new one",
                    where="the answer of the token URL once a user has allowed the app: `refresh_token`",
                ),
                "access_token": CredentialText(
                    title="Access token",
                    description="Current access token; obtained if absent",
                    examples=("lin_oauth_example",),
                    where="the answer of the token URL once a user has allowed the app: `access_token`",
                ),
            },
        ),
        Scheme(
            name="personalKey",
            kind="api_key",
            mapping={"api_key": "${api_key}"},
            required=("api_key",),
            properties={"api_key": None},
            title="API key",
            description="Authenticate as yourself with a personal API key, created under Settings, Security & access.",
            texts={
                "api_key": CredentialText(
                    title="API key",
                    description="Personal API key, `lin_api_...`, sent without the Bearer prefix",
                    pattern="^lin_api_",
                    examples=("lin_api_example",),
                    where="https://linear.app/settings/account/security (Settings, Security & access), Personal API keys",
                )
            },
        ),
    ),
    entities={
        "issues": {"list": (), "get": ("id",), "create": ("teamId", "title"), "update": ("id",)},
        "projects": {"list": (), "get": ("id",), "create": ("name", "teamIds"), "update": ("id",)},
        "teams": {"list": (), "get": ("id",)},
        "workflow_states": {"list": ()},
        "users": {"list": (), "get": ("id",)},
        "comments": {
            "list": ("issueId",),
            "get": ("id",),
            "create": ("issueId", "body"),
            "update": ("id", "body"),
        },
    },
    security=(("linearOAuth",), ("personalKey",)),
    check=("teams", "list"),
    package="airbyte_agent_linear",
    retry=RetryConfig(
        rules=(
            AnswerRule(
                means="rate_limit",
                headers={"X-RateLimit-Complexity-Remaining": ("0",)},
                body={"$.errors[*].extensions.code": ("RATELIMITED",)},
                wait=RetryWait(header="X-RateLimit-Complexity-Reset", unit="unix_timestamp"),
            ),
            AnswerRule(
                means="rate_limit",
                body={"$.errors[*].extensions.code": ("RATELIMITED",)},
                wait=RetryWait(header="X-RateLimit-Requests-Reset", unit="unix_timestamp"),
            ),
            AnswerRule(
                means="authentication", body={"$.errors[*].extensions.code": ("AUTHENTICATION_ERROR",)}
            ),
            AnswerRule(means="not_found", contains={"$.errors[*].message": ("Entity not found",)}),
        )
    ),
    relationships=(
        Relationship(source="issues", target="teams", foreign_key="team.id"),
        Relationship(source="issues", target="workflow_states", foreign_key="state.id"),
        Relationship(source="issues", target="users", foreign_key="assignee.id"),
        Relationship(source="issues", target="users", foreign_key="creator.id"),
        Relationship(source="issues", target="projects", foreign_key="project.id"),
        Relationship(source="issues", target="issues", foreign_key="parent.id"),
        Relationship(source="projects", target="users", foreign_key="lead.id"),
        Relationship(source="projects", target="users", foreign_key="creator.id"),
        Relationship(source="teams", target="teams", foreign_key="parent.id"),
        Relationship(source="workflow_states", target="teams", foreign_key="team.id"),
        Relationship(source="comments", target="issues", foreign_key="issueId"),
        Relationship(source="comments", target="users", foreign_key="user.id"),
        Relationship(source="comments", target="comments", foreign_key="parentId"),
    ),
    context_store={
        "issues": ContextStoreEntity(
            stream="issues",
            columns={
                "id": "string",
                "identifier": "string",
                "title": "string",
                "description": "string",
                "priority": "number",
                "estimate": "number",
                "dueDate": "string",
                "createdAt": "string",
                "updatedAt": "string",
                "completedAt": "string",
                "canceledAt": "string",
                "team": {"id": "string", "key": "string", "name": "string"},
                "state": {"id": "string", "name": "string", "type": "string"},
                "assignee": {"id": "string", "name": "string", "email": "string"},
                "project": {"id": "string", "name": "string"},
            },
        ),
        "projects": ContextStoreEntity(
            stream="projects",
            columns={
                "id": "string",
                "name": "string",
                "description": "string",
                "content": "string",
                "priority": "number",
                "progress": "number",
                "health": "string",
                "startDate": "string",
                "targetDate": "string",
                "createdAt": "string",
                "updatedAt": "string",
                "completedAt": "string",
                "status": {"id": "string", "name": "string", "type": "string"},
                "lead": {"id": "string", "name": "string", "email": "string"},
            },
        ),
        "teams": ContextStoreEntity(
            stream="teams",
            columns={
                "id": "string",
                "key": "string",
                "name": "string",
                "description": "string",
                "timezone": "string",
                "cyclesEnabled": "boolean",
                "issueCount": "integer",
                "createdAt": "string",
            },
        ),
        "users": ContextStoreEntity(
            stream="users",
            columns={
                "id": "string",
                "name": "string",
                "displayName": "string",
                "email": "string",
                "title": "string",
                "active": "boolean",
                "admin": "boolean",
                "guest": "boolean",
                "lastSeen": "string",
                "createdAt": "string",
            },
        ),
        "comments": ContextStoreEntity(
            stream="comments",
            columns={
                "id": "string",
                "body": "string",
                "issueId": "string",
                "parentId": "string",
                "createdAt": "string",
                "updatedAt": "string",
                "resolvedAt": "string",
                "user": {"id": "string", "name": "string", "email": "string"},
            },
        ),
        "workflow_states": ContextStoreEntity(
            stream="workflow_states",
            columns={
                "id": "string",
                "name": "string",
                "type": "string",
                "description": "string",
                "position": "number",
                "team": {"id": "string", "key": "string", "name": "string"},
            },
        ),
    },
)
