# Generated from specs/sendgrid/connector.yaml by `connectorgen generate sendgrid`. Do not edit.
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
    slug="sendgrid",
    name="SendGrid",
    definition_id="fbb5fbe2-16ad-4cf4-af7d-ff9d9c316c87",
    version="1.0.0",
    server=Server(url="https://api.sendgrid.com"),
    schemes=(
        Scheme(
            name="bearerAuth",
            kind="bearer",
            mapping={"token": "${api_key}"},
            required=("api_key",),
            properties={"api_key": None},
            title="API key",
            description="Authenticate with an API key. Reading needs its scopes for marketing, templates, suppressions and unsubscribe groups.",
            texts={
                "api_key": CredentialText(
                    title="API key",
                    description="API key of the account or of a subuser",
                    examples=("SG.example_key_id.example_key_0000",),
                    where="https://app.sendgrid.com, Settings, API Keys, Create API Key",
                )
            },
        ),
    ),
    entities={
        "contacts": {"list": (), "get": ("id",)},
        "lists": {"list": (), "get": ("id",)},
        "segments": {"list": (), "get": ("segment_id",)},
        "campaigns": {"list": ()},
        "singlesends": {"list": (), "get": ("id",)},
        "templates": {"list": (), "get": ("template_id",)},
        "singlesend_stats": {"list": ()},
        "bounces": {"list": ()},
        "blocks": {"list": ()},
        "spam_reports": {"list": ()},
        "invalid_emails": {"list": ()},
        "global_suppressions": {"list": ()},
        "suppression_groups": {"list": (), "get": ("group_id",)},
        "suppression_group_members": {"list": ()},
    },
    security=(("bearerAuth",),),
    check=("lists", "list"),
    package="airbyte_agent_sendgrid",
    relationships=(
        Relationship(source="singlesend_stats", target="singlesends", foreign_key="id"),
        Relationship(source="suppression_group_members", target="suppression_groups", foreign_key="group_id"),
        Relationship(
            source="singlesends", target="suppression_groups", foreign_key="email_config.suppression_group_id"
        ),
    ),
    context_store={
        "contacts": ContextStoreEntity(
            stream="contacts",
            columns={
                "id": "string",
                "email": "string",
                "first_name": "string",
                "last_name": "string",
                "city": "string",
                "state_province_region": "string",
                "country": "string",
                "phone_number": "string",
                "list_ids": "array",
                "segment_ids": "array",
                "custom_fields": "object",
                "created_at": "string",
                "updated_at": "string",
            },
        ),
        "lists": ContextStoreEntity(
            stream="lists", columns={"id": "string", "name": "string", "contact_count": "integer"}
        ),
        "segments": ContextStoreEntity(
            stream="segments",
            columns={
                "id": "string",
                "name": "string",
                "contacts_count": "integer",
                "parent_list_ids": "array",
                "created_at": "string",
                "updated_at": "string",
            },
        ),
        "campaigns": ContextStoreEntity(
            stream="campaigns",
            columns={
                "id": "string",
                "name": "string",
                "status": "string",
                "is_abtest": "boolean",
                "created_at": "string",
                "updated_at": "string",
            },
        ),
        "singlesends": ContextStoreEntity(
            stream="singlesends",
            columns={
                "id": "string",
                "name": "string",
                "status": "string",
                "categories": "array",
                "send_at": "string",
                "is_abtest": "boolean",
                "created_at": "string",
                "updated_at": "string",
            },
        ),
        "singlesend_stats": ContextStoreEntity(
            stream="singlesend_stats",
            columns={
                "id": "string",
                "ab_variation": "string",
                "ab_phase": "string",
                "aggregation": "string",
                "stats": {
                    "requests": "integer",
                    "delivered": "integer",
                    "opens": "integer",
                    "unique_opens": "integer",
                    "clicks": "integer",
                    "unique_clicks": "integer",
                    "bounces": "integer",
                    "unsubscribes": "integer",
                },
            },
        ),
        "templates": ContextStoreEntity(
            stream="templates",
            columns={"id": "string", "name": "string", "generation": "string", "updated_at": "string"},
        ),
        "bounces": ContextStoreEntity(
            stream="bounces",
            columns={"email": "string", "reason": "string", "status": "string", "created": "integer"},
            key=("email",),
        ),
        "blocks": ContextStoreEntity(
            stream="blocks",
            columns={"email": "string", "reason": "string", "status": "string", "created": "integer"},
            key=("email",),
        ),
        "spam_reports": ContextStoreEntity(
            stream="spam_reports",
            columns={"email": "string", "ip": "string", "created": "integer"},
            key=("email",),
        ),
        "invalid_emails": ContextStoreEntity(
            stream="invalid_emails",
            columns={"email": "string", "reason": "string", "created": "integer"},
            key=("email",),
        ),
        "global_suppressions": ContextStoreEntity(
            stream="global_suppressions", columns={"email": "string", "created": "integer"}, key=("email",)
        ),
        "suppression_groups": ContextStoreEntity(
            stream="suppression_groups",
            columns={
                "id": "integer",
                "name": "string",
                "description": "string",
                "is_default": "boolean",
                "unsubscribes": "integer",
            },
        ),
        "suppression_group_members": ContextStoreEntity(
            stream="suppression_group_members",
            columns={
                "email": "string",
                "group_id": "integer",
                "group_name": "string",
                "created_at": "integer",
            },
            key=("email", "group_id"),
        ),
    },
)
