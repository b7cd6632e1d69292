# Generated from specs/typeform/connector.yaml by `connectorgen generate typeform`. Do not edit.
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
    ServerVariable,
)

__all__ = ["DEFINITION"]

DEFINITION = Definition(
    slug="typeform",
    name="Typeform",
    definition_id="e7eff203-90bf-43e5-a240-19ea3056c474",
    version="1.0.0",
    server=Server(
        url="https://{hostname}",
        variables=(
            ServerVariable(
                name="hostname",
                default="api.typeform.com",
                description="Host of the API: `api.eu.typeform.com` or `api.typeform.eu` for an account whose data is in Europe; `api.typeform.com` by default",
            ),
        ),
    ),
    schemes=(
        Scheme(
            name="bearer",
            kind="bearer",
            mapping={"token": "${access_token}"},
            required=("access_token",),
            properties={"access_token": None},
            title="Access token",
            description="Authenticate with a personal access token. It needs the scopes `forms:read`, `responses:read`, `webhooks:read`, `workspaces:read`, `images:read` and `themes:read`, for what you read.",
            texts={
                "access_token": CredentialText(
                    title="Access token",
                    description="The personal access token, or the access token of an OAuth app",
                    examples=("tfp_example",),
                    where="Account settings, Personal tokens",
                )
            },
        ),
    ),
    entities={
        "forms": {"list": (), "get": ("form_id",)},
        "responses": {"list": ("form_id",)},
        "webhooks": {"list": ("form_id",)},
        "workspaces": {"list": ()},
        "images": {"list": ()},
        "themes": {"list": ()},
    },
    security=(("bearer",),),
    check=("forms", "list"),
    package="airbyte_agent_typeform",
    settings={"hostname": "api.typeform.com"},
    retry=RetryConfig(rules=(AnswerRule(means="final", status=(400, 403, 422), details=("$.code",)),)),
    relationships=(Relationship(source="webhooks", target="forms", foreign_key="form_id"),),
    context_store={
        "forms": ContextStoreEntity(
            stream="forms",
            columns={
                "id": "string",
                "title": "string",
                "type": "string",
                "created_at": "string",
                "last_updated_at": "string",
                "settings": "object",
                "theme": "object",
                "_links": "object",
            },
        ),
        "responses": ContextStoreEntity(
            stream="responses",
            columns={
                "response_id": "string",
                "landed_at": "string",
                "submitted_at": "string",
                "answers": "array",
                "hidden": "object",
                "calculated": "object",
                "metadata": "object",
            },
            key=("response_id",),
        ),
        "workspaces": ContextStoreEntity(
            stream="workspaces",
            columns={
                "id": "string",
                "name": "string",
                "account_id": "string",
                "default": "boolean",
                "shared": "boolean",
                "forms": "object",
                "members": "array",
            },
        ),
        "webhooks": ContextStoreEntity(
            stream="webhooks",
            columns={
                "id": "string",
                "form_id": "string",
                "tag": "string",
                "url": "string",
                "enabled": "boolean",
                "created_at": "string",
                "updated_at": "string",
            },
        ),
        "themes": ContextStoreEntity(
            stream="themes",
            columns={
                "id": "string",
                "name": "string",
                "font": "string",
                "visibility": "string",
                "colors": "object",
            },
        ),
        "images": ContextStoreEntity(
            stream="images",
            columns={
                "id": "string",
                "file_name": "string",
                "src": "string",
                "media_type": "string",
                "width": "integer",
                "height": "integer",
            },
        ),
    },
)
