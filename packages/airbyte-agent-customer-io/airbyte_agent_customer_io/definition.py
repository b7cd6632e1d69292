# Generated from specs/customer-io/connector.yaml by `connectorgen generate customer-io`. Do not edit.
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
    slug="customer-io",
    name="Customer.io",
    definition_id="34f697bc-b989-4eda-b06f-d0f39b88825b",
    version="1.0.0",
    server=Server(
        url="https://{api_host}",
        variables=(
            ServerVariable(
                name="api_host",
                default="api.customer.io",
                enum=("api.customer.io", "api-eu.customer.io"),
                description="Host of the region of the account: `api-eu.customer.io` in the EU; `api.customer.io` by default",
            ),
        ),
    ),
    schemes=(
        Scheme(
            name="bearer",
            kind="bearer",
            mapping={"token": "${app_api_key}"},
            required=("app_api_key",),
            properties={"app_api_key": None},
            title="App API key",
            description="Authenticate with an App API key, which is for one workspace and has scopes. Tracking keys belong to another API.",
            texts={
                "app_api_key": CredentialText(
                    title="App API key",
                    description="The key",
                    examples=("example-app-api-key",),
                    where="Settings, Account settings, API credentials, App API keys; shown once",
                )
            },
        ),
    ),
    entities={
        "campaigns": {"list": (), "get": ("campaign_id",)},
        "campaign_actions": {"list": ("campaign_id",), "get": ("campaign_id", "action_id")},
        "newsletters": {"list": (), "get": ("newsletter_id",)},
        "segments": {"list": (), "create": ("segment",), "get": ("segment_id",)},
        "messages": {"list": (), "get": ("message_id",)},
        "activities": {"list": ()},
        "sender_identities": {"list": (), "get": ("sender_id",)},
        "snippets": {"list": (), "update": ("name", "value"), "create": ("name", "value")},
        "collections": {
            "list": (),
            "create": ("name",),
            "get": ("collection_id",),
            "update": ("collection_id",),
        },
        "reporting_webhooks": {
            "list": (),
            "create": ("name", "endpoint", "events"),
            "get": ("webhook_id",),
            "update": ("webhook_id", "name", "endpoint", "events"),
        },
        "exports": {"list": (), "create": ("filters",), "get": ("export_id",)},
        "transactional_messages": {"list": (), "get": ("transactional_id",)},
        "transactional_message_contents": {
            "list": ("transactional_id",),
            "update": ("transactional_id", "content_id"),
        },
        "transactional_email": {"create": ("to", "identifiers")},
        "transactional_sms": {"create": ("transactional_message_id", "to", "identifiers")},
        "transactional_push": {"create": ("identifiers",)},
        "transactional_inbox_message": {"create": ("transactional_message_id", "identifiers")},
        "broadcast_trigger": {"create": ("campaign_id",)},
    },
    security=(("bearer",),),
    check=("campaigns", "list"),
    package="airbyte_agent_customer_io",
    settings={"api_host": "api.customer.io"},
    retry=RetryConfig(
        status_codes=(408, 429, 500, 502, 503, 504, 522, 524),
        rules=(
            AnswerRule(means="final", status=(400, 422), details=("$.meta.error", "$.meta.errors[0]")),
            AnswerRule(means="not_found", status=(404,), details=("$.meta.error", "$.meta.errors[0]")),
        ),
    ),
    relationships=(
        Relationship(source="campaign_actions", target="campaigns", foreign_key="campaign_id"),
        Relationship(source="campaign_actions", target="sender_identities", foreign_key="from_id"),
        Relationship(source="messages", target="campaigns", foreign_key="campaign_id"),
        Relationship(source="messages", target="newsletters", foreign_key="newsletter_id"),
        Relationship(source="messages", target="campaigns", foreign_key="broadcast_id"),
        Relationship(source="activities", target="messages", foreign_key="delivery_id"),
        Relationship(
            source="transactional_message_contents", target="sender_identities", foreign_key="from_id"
        ),
    ),
    context_store={
        "campaigns": ContextStoreEntity(
            stream="campaigns",
            columns={
                "id": "integer",
                "name": "string",
                "description": "string",
                "type": "string",
                "state": "string",
                "active": "boolean",
                "tags": "array",
                "trigger_segment_ids": "array",
                "event_name": "string",
                "created": "integer",
                "updated": "integer",
                "first_started": "integer",
            },
        ),
        "campaign_actions": ContextStoreEntity(
            stream="campaign_actions",
            columns={
                "id": "string",
                "campaign_id": "integer",
                "name": "string",
                "type": "string",
                "sending_state": "string",
                "subject": "string",
                "body": "string",
                "recipient": "string",
                "from_id": "integer",
                "created": "integer",
                "updated": "integer",
            },
        ),
        "newsletters": ContextStoreEntity(
            stream="newsletters",
            columns={
                "id": "integer",
                "name": "string",
                "type": "string",
                "sent_at": "integer",
                "tags": "array",
                "recipient_segment_ids": "array",
                "subscription_topic_id": "integer",
                "created": "integer",
                "updated": "integer",
            },
        ),
    },
)
