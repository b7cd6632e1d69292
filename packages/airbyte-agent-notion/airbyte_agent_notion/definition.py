# Generated from specs/notion/connector.yaml by `connectorgen generate notion`. Do not edit.
"""The connector's definition as a table, without its operations."""

from __future__ import annotations

from airbyte_agent_sdk.definition import (
    AnswerRule,
    ContextStoreEntity,
    CredentialText,
    Definition,
    Relationship,
    RetryConfig,
    Scheme,
    Server,
    TokenRefresh,
)

__all__ = ["DEFINITION"]

DEFINITION = Definition(
    slug="notion",
    name="Notion",
    definition_id="6e00b415-b02e-4160-bf02-58176a0ae687",
    version="1.0.0",
    server=Server(url="https://api.notion.com"),
    schemes=(
        Scheme(
            name="bearerAuth",
            kind="bearer",
            mapping={"token": "${token}"},
            required=("token",),
            properties={"token": None},
            title="Access token",
            description="Authenticate with the secret of an internal integration.",
            texts={
                "token": CredentialText(
                    title="Access token",
                    description="Secret of the integration (ntn_...), from its settings in Notion",
                    pattern="^(ntn_|secret_)",
                    examples=("ntn_example",),
                    where="https://www.notion.so/profile/integrations, the integration, Configuration, Internal integration secret",
                )
            },
        ),
        Scheme(
            name="oauth2",
            kind="oauth2",
            mapping={
                "client_id": "${client_id}",
                "client_secret": "${client_secret}",
                "access_token": "${access_token}",
                "refresh_token": "${refresh_token}",
            },
            required=("client_id", "client_secret"),
            properties={
                "client_id": None,
                "client_secret": None,
                "access_token": None,
                "refresh_token": None,
            },
            token_url="https://api.notion.com/v1/oauth/token",
            authorization_url="https://api.notion.com/v1/oauth/authorize?owner=user",
            refresh=TokenRefresh(auth_style="basic", body_format="json"),
            title="OAuth",
            description="Authenticate with a public integration that a user authorized.",
            texts={
                "client_id": CredentialText(
                    title="Client id",
                    description="Id of the integration, from its settings in Notion",
                    examples=("00000000-0000-0000-0000-000000000000",),
                    where="https://www.notion.so/profile/integrations, the integration, Configuration, OAuth client ID",
                ),
                "client_secret": CredentialText(
                    title="Client secret",
                    description="Secret of the integration, from its settings in Notion",
                    examples=("secret_example",),
                    where="https://www.notion.so/profile/integrations, the integration, Configuration, OAuth client secret",
                ),
                "access_token": CredentialText(
                    title="Access token",
                    description="Access token",
                    examples=("ntn_example",),
                    where="the answer of the token URL once a user has allowed the app: `access_token`",
                ),
                "refresh_token": CredentialText(
                    title="Refresh token",
                    description="Refresh token, which can be used once",
                    examples=("nrt_example",),
                    where="the answer of the token URL once a user has allowed the app: `refresh_token`",
                ),
            },
        ),
    ),
    entities={
        "pages": {"list": (), "create": ("parent",), "get": ("page_id",), "update": ("page_id",)},
        "data_sources": {"list": (), "get": ("data_source_id",), "update": ("data_source_id",)},
        "blocks": {
            "list": ("block_id",),
            "create": ("block_id", "children"),
            "get": ("block_id",),
            "update": ("block_id",),
        },
        "comments": {"list": ("block_id",), "create": ("rich_text",)},
        "users": {"list": (), "get": ("user_id",)},
    },
    security=(("bearerAuth",), ("oauth2",)),
    check=("users", "get"),
    package="airbyte_agent_notion",
    retry=RetryConfig(
        rules=(
            AnswerRule(means="retry", status=(409,), body={"$.code": ("conflict_error",)}),
            AnswerRule(
                means="incomplete",
                body={"$.request_status.type": ("incomplete",)},
                details=("$.request_status.incomplete_reason",),
            ),
        )
    ),
    relationships=(
        Relationship(source="pages", target="data_sources", foreign_key="parent.data_source_id"),
        Relationship(source="pages", target="pages", foreign_key="parent.page_id"),
        Relationship(source="pages", target="users", foreign_key="created_by.id"),
        Relationship(source="pages", target="users", foreign_key="last_edited_by.id"),
        Relationship(source="data_sources", target="users", foreign_key="created_by.id"),
        Relationship(source="data_sources", target="users", foreign_key="last_edited_by.id"),
        Relationship(source="blocks", target="pages", foreign_key="block_id"),
        Relationship(source="blocks", target="pages", foreign_key="parent.page_id"),
        Relationship(source="blocks", target="users", foreign_key="created_by.id"),
        Relationship(source="comments", target="pages", foreign_key="block_id"),
        Relationship(source="comments", target="pages", foreign_key="parent.page_id"),
        Relationship(source="comments", target="blocks", foreign_key="parent.block_id"),
        Relationship(source="comments", target="users", foreign_key="created_by.id"),
    ),
    context_store={
        "pages": ContextStoreEntity(
            stream="pages",
            columns={
                "id": "string",
                "properties": "object",
                "parent": {
                    "page_id": "string",
                    "data_source_id": "string",
                    "database_id": "string",
                    "block_id": "string",
                    "workspace": "boolean",
                },
                "url": "string",
                "public_url": "string",
                "created_time": "string",
                "last_edited_time": "string",
                "created_by": {"id": "string"},
                "last_edited_by": {"id": "string"},
                "in_trash": "boolean",
                "archived": "boolean",
            },
        ),
        "data_sources": ContextStoreEntity(
            stream="data_sources",
            columns={
                "id": "string",
                "title": {"plain_text": "string"},
                "description": {"plain_text": "string"},
                "properties": "object",
                "parent": {
                    "page_id": "string",
                    "data_source_id": "string",
                    "database_id": "string",
                    "block_id": "string",
                    "workspace": "boolean",
                },
                "url": "string",
                "created_time": "string",
                "last_edited_time": "string",
                "created_by": {"id": "string"},
                "last_edited_by": {"id": "string"},
                "in_trash": "boolean",
            },
        ),
        "blocks": ContextStoreEntity(
            stream="blocks",
            columns={
                "id": "string",
                "type": "string",
                "parent": {
                    "page_id": "string",
                    "data_source_id": "string",
                    "database_id": "string",
                    "block_id": "string",
                    "workspace": "boolean",
                },
                "has_children": "boolean",
                "created_time": "string",
                "last_edited_time": "string",
                "created_by": {"id": "string"},
                "last_edited_by": {"id": "string"},
                "in_trash": "boolean",
                "paragraph": {"rich_text": {"plain_text": "string"}},
                "heading_1": {"rich_text": {"plain_text": "string"}},
                "to_do": {"rich_text": {"plain_text": "string"}},
                "callout": {"rich_text": {"plain_text": "string"}},
            },
        ),
        "comments": ContextStoreEntity(
            stream="comments",
            columns={
                "id": "string",
                "parent": {
                    "page_id": "string",
                    "data_source_id": "string",
                    "database_id": "string",
                    "block_id": "string",
                    "workspace": "boolean",
                },
                "discussion_id": "string",
                "rich_text": {"plain_text": "string"},
                "created_time": "string",
                "last_edited_time": "string",
                "created_by": {"id": "string"},
            },
        ),
        "users": ContextStoreEntity(
            stream="users",
            columns={
                "id": "string",
                "name": "string",
                "type": "string",
                "avatar_url": "string",
                "person": {"email": "string"},
                "bot": {"workspace_name": "string"},
            },
        ),
    },
    headers={"Notion-Version": "2025-09-03"},
)
