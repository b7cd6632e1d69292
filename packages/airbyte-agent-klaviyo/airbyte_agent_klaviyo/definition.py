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
        "profiles": ContextStoreEntity(entity="profiles", stream="profiles", columns=("id", "attributes")),
        "lists": ContextStoreEntity(entity="lists", stream="lists", columns=("id", "attributes")),
        "campaigns": ContextStoreEntity(entity="campaigns", stream="campaigns", columns=("id", "attributes")),
        "events": ContextStoreEntity(entity="events", stream="events", columns=("id", "attributes")),
        "metrics": ContextStoreEntity(entity="metrics", stream="metrics", columns=("id", "attributes")),
        "flows": ContextStoreEntity(entity="flows", stream="flows", columns=("id", "attributes")),
        "email_templates": ContextStoreEntity(
            entity="email_templates", stream="email_templates", columns=("id", "attributes")
        ),
    },
    headers={"revision": "2026-07-15"},
)
