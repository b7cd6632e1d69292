# Generated from specs/monday/connector.yaml by `connectorgen generate monday`. Do not edit.
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
    slug="monday",
    name="monday.com",
    definition_id="80a54ea2-9959-4040-aac1-eee42423ec9b",
    version="1.0.0",
    server=Server(url="https://api.monday.com"),
    schemes=(
        Scheme(
            name="mondayOAuth",
            kind="oauth2",
            mapping={
                "client_id": "${client_id}",
                "client_secret": "${client_secret}",
                "access_token": "${access_token}",
                "refresh_token": "${refresh_token}",
            },
            required=("client_id", "client_secret", "access_token"),
            properties={
                "client_id": None,
                "client_secret": None,
                "access_token": None,
                "refresh_token": None,
            },
            headers={"API-Version": "2026-10"},
            token_url="https://auth.monday.com/oauth_ms/oauth/token",
            authorization_url="https://auth.monday.com/oauth2/authorize",
            refresh=TokenRefresh(body_format="json"),
            scopes=(
                "boards:read",
                "users:read",
                "teams:read",
                "tags:read",
                "updates:read",
                "workspaces:read",
            ),
            title="OAuth",
            description="Authenticate as a user of an app. The access token expires, and is refreshed.",
            texts={
                "client_id": CredentialText(
                    title="Client id",
                    description="Id of the app",
                    where="the Developer Center, the app, General settings, App credentials",
                ),
                "client_secret": CredentialText(
                    title="Client secret",
                    description="Secret of the app",
                    where="the Developer Center, the app, General settings, App credentials",
                ),
                "access_token": CredentialText(
                    title="Access token",
                    description="Current access token",
                    where="the answer of the token URL once a user has allowed the app: `access_token`",
                ),
                "refresh_token": CredentialText(
                    title="Refresh token",
                    description="Refresh token; each refresh issues a new one. Apps that use the earlier OAuth 2.0 have none, and their access tokens do not expire",
                    where="the answer of the token URL once a user has allowed the app: `refresh_token`",
                ),
            },
        ),
        Scheme(
            name="apiToken",
            kind="api_key",
            mapping={"api_key": "${api_key}"},
            required=("api_key",),
            properties={"api_key": None},
            headers={"API-Version": "2026-10"},
            title="API token",
            description="Authenticate as yourself with a personal API token, which is sent without the Bearer prefix.",
            texts={
                "api_key": CredentialText(
                    title="API token",
                    description="Personal API token",
                    where="the profile picture, Developers, API token",
                )
            },
        ),
    ),
    entities={
        "users": {"list": (), "get": ("id",)},
        "boards": {"list": (), "get": ("id",)},
        "items": {"list": ("board_id",), "get": ("id",)},
        "teams": {"list": (), "get": ("id",)},
        "tags": {"list": ()},
        "updates": {"list": (), "get": ("id",)},
        "workspaces": {"list": (), "get": ("id",)},
        "activity_logs": {"list": ("board_id",)},
    },
    security=(("mondayOAuth",), ("apiToken",)),
    check=("users", "list"),
    package="airbyte_agent_monday",
    retry=RetryConfig(
        rules=(
            AnswerRule(means="quota", body={"$.errors[*].extensions.code": ("DAILY_LIMIT_EXCEEDED",)}),
            AnswerRule(
                means="rate_limit",
                body={
                    "$.errors[*].extensions.code": (
                        "COMPLEXITY_BUDGET_EXHAUSTED",
                        "maxConcurrencyExceeded",
                        "IP_RATE_LIMIT_EXCEEDED",
                    )
                },
                wait=RetryWait(header="Retry-After", path="$.errors[0].extensions.retry_in_seconds"),
            ),
            AnswerRule(
                means="permission",
                body={
                    "$.errors[*].extensions.code": (
                        "UserUnauthorizedException",
                        "USER_ACCESS_DENIED",
                        "missingRequiredPermissions",
                    )
                },
            ),
        )
    ),
    relationships=(
        Relationship(source="boards", target="workspaces", foreign_key="workspace_id"),
        Relationship(source="boards", target="users", foreign_key="creator.id"),
        Relationship(source="items", target="boards", foreign_key="board.id"),
        Relationship(source="items", target="users", foreign_key="creator_id"),
        Relationship(source="items", target="items", foreign_key="parent_item.id"),
        Relationship(source="updates", target="items", foreign_key="item_id"),
        Relationship(source="updates", target="users", foreign_key="creator_id"),
        Relationship(source="activity_logs", target="users", foreign_key="user_id"),
    ),
    context_store={
        "boards": ContextStoreEntity(
            stream="boards",
            columns={
                "id": "string",
                "name": "string",
                "description": "string",
                "state": "string",
                "board_kind": "string",
                "type": "string",
                "url": "string",
                "items_count": "integer",
                "workspace_id": "string",
                "created_at": "string",
                "updated_at": "string",
                "workspace": {"id": "string", "name": "string", "kind": "string", "description": "string"},
                "creator": {"id": "string", "name": "string", "email": "string"},
            },
        ),
        "items": ContextStoreEntity(
            stream="items",
            columns={
                "id": "string",
                "name": "string",
                "state": "string",
                "url": "string",
                "email": "string",
                "created_at": "string",
                "updated_at": "string",
                "board": {"id": "string", "name": "string"},
                "group": {"id": "string", "title": "string"},
                "parent_item": {"id": "string", "name": "string"},
                "creator": {"id": "string", "name": "string", "email": "string"},
            },
        ),
        "updates": ContextStoreEntity(
            stream="updates",
            columns={
                "id": "string",
                "item_id": "string",
                "text_body": "string",
                "body": "string",
                "creator_id": "string",
                "created_at": "string",
                "updated_at": "string",
                "creator": {"id": "string", "name": "string", "email": "string"},
            },
        ),
        "users": ContextStoreEntity(
            stream="users",
            columns={
                "id": "string",
                "name": "string",
                "email": "string",
                "title": "string",
                "status": "string",
                "kind": "string",
                "location": "string",
                "time_zone_identifier": "string",
                "is_deleted": "boolean",
                "created_at": "string",
                "last_activity": "string",
            },
        ),
        "teams": ContextStoreEntity(
            stream="teams",
            columns={"id": "string", "name": "string", "is_guest": "boolean", "created_at": "string"},
        ),
        "workspaces": ContextStoreEntity(
            stream="workspaces",
            columns={
                "id": "string",
                "name": "string",
                "description": "string",
                "kind": "string",
                "state": "string",
                "is_default_workspace": "boolean",
                "created_at": "string",
            },
        ),
        "tags": ContextStoreEntity(
            stream="tags", columns={"id": "string", "name": "string", "color": "string"}
        ),
        "activity_logs": ContextStoreEntity(
            stream="activity_logs",
            columns={
                "id": "string",
                "event": "string",
                "entity": "string",
                "data": "string",
                "user_id": "string",
                "created_at": "string",
            },
        ),
    },
)
