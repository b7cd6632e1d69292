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
            entity="contacts",
            stream="contacts",
            columns=(
                "id",
                "email",
                "first_name",
                "last_name",
                "city",
                "state_province_region",
                "country",
                "phone_number",
                "list_ids",
                "segment_ids",
                "custom_fields",
                "created_at",
                "updated_at",
            ),
        ),
        "lists": ContextStoreEntity(entity="lists", stream="lists", columns=("id", "name", "contact_count")),
        "segments": ContextStoreEntity(
            entity="segments",
            stream="segments",
            columns=("id", "name", "contacts_count", "parent_list_ids", "created_at", "updated_at"),
        ),
        "campaigns": ContextStoreEntity(
            entity="campaigns",
            stream="campaigns",
            columns=("id", "name", "status", "is_abtest", "created_at", "updated_at"),
        ),
        "singlesends": ContextStoreEntity(
            entity="singlesends",
            stream="singlesends",
            columns=(
                "id",
                "name",
                "status",
                "categories",
                "send_at",
                "is_abtest",
                "created_at",
                "updated_at",
            ),
        ),
        "singlesend_stats": ContextStoreEntity(
            entity="singlesend_stats",
            stream="singlesend_stats",
            columns=("id", "ab_variation", "ab_phase", "aggregation", "stats"),
        ),
        "templates": ContextStoreEntity(
            entity="templates", stream="templates", columns=("id", "name", "generation", "updated_at")
        ),
        "bounces": ContextStoreEntity(
            entity="bounces", stream="bounces", columns=("email", "reason", "status", "created")
        ),
        "blocks": ContextStoreEntity(
            entity="blocks", stream="blocks", columns=("email", "reason", "status", "created")
        ),
        "spam_reports": ContextStoreEntity(
            entity="spam_reports", stream="spam_reports", columns=("email", "ip", "created")
        ),
        "invalid_emails": ContextStoreEntity(
            entity="invalid_emails", stream="invalid_emails", columns=("email", "reason", "created")
        ),
        "global_suppressions": ContextStoreEntity(
            entity="global_suppressions", stream="global_suppressions", columns=("email", "created")
        ),
        "suppression_groups": ContextStoreEntity(
            entity="suppression_groups",
            stream="suppression_groups",
            columns=("id", "name", "description", "is_default", "unsubscribes"),
        ),
        "suppression_group_members": ContextStoreEntity(
            entity="suppression_group_members",
            stream="suppression_group_members",
            columns=("email", "group_id", "group_name", "created_at"),
        ),
    },
)
