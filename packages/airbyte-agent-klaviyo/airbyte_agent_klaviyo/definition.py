# Generated from specs/klaviyo/connector.yaml by `connectorgen generate klaviyo`. Do not edit.
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
    slug="klaviyo",
    name="Klaviyo",
    definition_id="95e8cffd-b8c4-4039-968e-d32fb4a69bde",
    version="1.0.0",
    server=Server(url="https://a.klaviyo.com/api"),
    schemes=(
        Scheme(
            name="apiKey",
            kind="api_key",
            mapping={"api_key": "Klaviyo-API-Key ${api_key}"},
            required=("api_key",),
            properties={"api_key": None},
            title="Private API key",
            description="Authenticate with a private key of the account, which has scopes such as `profiles:read`.",
            texts={
                "api_key": CredentialText(
                    title="Private API key",
                    description="Private key of the account",
                    examples=("pk_00000000000000000000000000example",),
                    where="https://www.klaviyo.com/settings/account/api-keys, Private API Keys",
                )
            },
        ),
    ),
    entities={
        "profiles": {"list": (), "get": ("id",)},
        "lists": {"list": (), "get": ("id",)},
        "campaigns": {"list": ("filter",), "get": ("id",)},
        "events": {"list": ()},
        "metrics": {"list": (), "get": ("id",)},
        "flows": {"list": (), "get": ("id",)},
        "email_templates": {"list": (), "get": ("id",)},
    },
    security=(("apiKey",),),
    check=("profiles", "list"),
    package="airbyte_agent_klaviyo",
    relationships=(
        Relationship(source="events", target="profiles", foreign_key="relationships.profile.data.id"),
        Relationship(source="events", target="metrics", foreign_key="relationships.metric.data.id"),
        Relationship(source="campaigns", target="lists", foreign_key="attributes.audiences.included"),
        Relationship(source="campaigns", target="lists", foreign_key="attributes.audiences.excluded"),
    ),
    context_store={
        "profiles": ContextStoreEntity(
            stream="profiles",
            columns={
                "id": "string",
                "attributes": {
                    "email": "string",
                    "phone_number": "string",
                    "external_id": "string",
                    "first_name": "string",
                    "last_name": "string",
                    "organization": "string",
                    "title": "string",
                    "locale": "string",
                    "created": "string",
                    "updated": "string",
                    "last_event_date": "string",
                    "location": "object",
                    "properties": "object",
                },
            },
        ),
        "lists": ContextStoreEntity(
            stream="lists",
            columns={
                "id": "string",
                "attributes": {
                    "name": "string",
                    "opt_in_process": "string",
                    "created": "string",
                    "updated": "string",
                },
            },
        ),
        "campaigns": ContextStoreEntity(
            stream="campaigns",
            columns={
                "id": "string",
                "attributes": {
                    "name": "string",
                    "status": "string",
                    "archived": "boolean",
                    "audiences": "object",
                    "send_strategy": "object",
                    "scheduled_at": "string",
                    "send_time": "string",
                    "created_at": "string",
                    "updated_at": "string",
                },
            },
        ),
        "events": ContextStoreEntity(
            stream="events",
            columns={
                "id": "string",
                "attributes": {
                    "timestamp": "integer",
                    "datetime": "string",
                    "event_properties": "object",
                    "uuid": "string",
                },
            },
        ),
        "metrics": ContextStoreEntity(
            stream="metrics",
            columns={
                "id": "string",
                "attributes": {
                    "name": "string",
                    "integration": "object",
                    "created": "string",
                    "updated": "string",
                },
            },
        ),
        "flows": ContextStoreEntity(
            stream="flows",
            columns={
                "id": "string",
                "attributes": {
                    "name": "string",
                    "status": "string",
                    "archived": "boolean",
                    "trigger_type": "string",
                    "created": "string",
                    "updated": "string",
                },
            },
        ),
        "email_templates": ContextStoreEntity(
            stream="email_templates",
            columns={
                "id": "string",
                "attributes": {
                    "name": "string",
                    "editor_type": "string",
                    "html": "string",
                    "text": "string",
                    "created": "string",
                    "updated": "string",
                },
            },
        ),
    },
    headers={"revision": "2026-07-15"},
)
