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
            entity="forms",
            stream="forms",
            columns=("id", "title", "type", "created_at", "last_updated_at", "settings", "theme", "_links"),
        ),
        "responses": ContextStoreEntity(
            entity="responses",
            stream="responses",
            columns=(
                "response_id",
                "landed_at",
                "submitted_at",
                "answers",
                "hidden",
                "calculated",
                "metadata",
            ),
        ),
        "workspaces": ContextStoreEntity(
            entity="workspaces",
            stream="workspaces",
            columns=("id", "name", "account_id", "default", "shared", "forms", "members"),
        ),
        "webhooks": ContextStoreEntity(
            entity="webhooks",
            stream="webhooks",
            columns=("id", "form_id", "tag", "url", "enabled", "created_at", "updated_at"),
        ),
        "themes": ContextStoreEntity(
            entity="themes", stream="themes", columns=("id", "name", "font", "visibility", "colors")
        ),
        "images": ContextStoreEntity(
            entity="images",
            stream="images",
            columns=("id", "file_name", "src", "media_type", "width", "height"),
        ),
    },
)
