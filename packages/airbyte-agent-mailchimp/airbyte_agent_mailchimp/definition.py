# Generated from specs/mailchimp/connector.yaml by `connectorgen generate mailchimp`. Do not edit.
"""The connector's definition as a table, without its operations."""

from __future__ import annotations

from airbyte_agent_sdk.definition import (
    ConfigNormalization,
    ContextStoreEntity,
    CredentialText,
    Definition,
    Relationship,
    Scheme,
    Server,
    ServerVariable,
)

__all__ = ["DEFINITION"]

DEFINITION = Definition(
    slug="mailchimp",
    name="Mailchimp",
    definition_id="b03a9f3e-22a5-11eb-adc1-0242ac120002",
    version="1.0.0",
    server=Server(
        url="https://{data_center}.api.mailchimp.com/3.0",
        variables=(
            ServerVariable(
                name="data_center",
                description="Data centre of the account, such as us6; the part of the API key after the hyphen by default",
            ),
        ),
    ),
    schemes=(
        Scheme(
            name="basic",
            kind="basic",
            mapping={"username": "user", "password": "${api_key}"},
            required=("api_key",),
            properties={"api_key": None},
            title="API key",
            description="Authenticate with an API key of the account.",
            texts={
                "api_key": CredentialText(
                    title="API key",
                    description="The key, whose end names the data centre",
                    examples=("00000000000000000000000000000000-us6",),
                    where="Profile, Extras, API keys",
                )
            },
        ),
    ),
    entities={
        "campaigns": {"list": (), "get": ("campaign_id",)},
        "lists": {"list": (), "get": ("list_id",)},
        "list_members": {"list": ("list_id",), "get": ("list_id", "subscriber_hash")},
        "reports": {"list": (), "get": ("campaign_id",)},
        "email_activity": {"list": ("campaign_id",)},
        "automations": {"list": ()},
        "tags": {"list": ("list_id",)},
        "interest_categories": {"list": ("list_id",), "get": ("list_id", "interest_category_id")},
        "interests": {
            "list": ("list_id", "interest_category_id"),
            "get": ("list_id", "interest_category_id", "interest_id"),
        },
        "segments": {"list": ("list_id",), "get": ("list_id", "segment_id")},
        "segment_members": {"list": ("list_id", "segment_id")},
        "unsubscribes": {"list": ("campaign_id",)},
    },
    security=(("basic",),),
    check=("lists", "list"),
    package="airbyte_agent_mailchimp",
    settings={"data_center": None},
    normalization=(ConfigNormalization(target="data_center", source="api_key", delimiter="-"),),
    relationships=(
        Relationship(source="list_members", target="lists", foreign_key="list_id"),
        Relationship(source="campaigns", target="lists", foreign_key="recipients.list_id"),
        Relationship(source="reports", target="campaigns", foreign_key="id"),
        Relationship(source="segments", target="lists", foreign_key="list_id"),
        Relationship(source="unsubscribes", target="campaigns", foreign_key="campaign_id"),
        Relationship(source="interest_categories", target="lists", foreign_key="list_id"),
        Relationship(source="interests", target="interest_categories", foreign_key="category_id"),
        Relationship(source="email_activity", target="campaigns", foreign_key="campaign_id"),
    ),
    context_store={
        "campaigns": ContextStoreEntity(
            stream="campaigns",
            columns={
                "id": "string",
                "web_id": "integer",
                "type": "string",
                "status": "string",
                "create_time": "string",
                "send_time": "string",
                "emails_sent": "integer",
                "archive_url": "string",
                "settings": "object",
                "recipients": "object",
                "report_summary": "object",
            },
        ),
        "lists": ContextStoreEntity(
            stream="lists",
            columns={
                "id": "string",
                "web_id": "integer",
                "name": "string",
                "date_created": "string",
                "list_rating": "integer",
                "permission_reminder": "string",
                "campaign_defaults": "object",
                "contact": "object",
                "stats": "object",
            },
        ),
        "list_members": ContextStoreEntity(
            stream="list_members",
            columns={
                "id": "string",
                "email_address": "string",
                "full_name": "string",
                "unique_email_id": "string",
                "contact_id": "string",
                "status": "string",
                "merge_fields": "object",
                "interests": "object",
                "stats": "object",
                "timestamp_opt": "string",
                "last_changed": "string",
                "language": "string",
                "vip": "boolean",
                "location": "object",
                "source": "string",
                "tags": "array",
                "list_id": "string",
            },
        ),
        "reports": ContextStoreEntity(
            stream="reports",
            columns={
                "id": "string",
                "campaign_title": "string",
                "type": "string",
                "list_id": "string",
                "list_name": "string",
                "subject_line": "string",
                "emails_sent": "integer",
                "abuse_reports": "integer",
                "unsubscribed": "integer",
                "send_time": "string",
                "bounces": "object",
                "opens": "object",
                "clicks": "object",
            },
        ),
        "automations": ContextStoreEntity(
            stream="automations",
            columns={
                "id": "string",
                "status": "string",
                "create_time": "string",
                "start_time": "string",
                "emails_sent": "integer",
                "settings": "object",
                "recipients": "object",
            },
        ),
        "segments": ContextStoreEntity(
            stream="segments",
            columns={
                "id": "integer",
                "name": "string",
                "type": "string",
                "member_count": "integer",
                "created_at": "string",
                "updated_at": "string",
                "list_id": "string",
            },
        ),
        "unsubscribes": ContextStoreEntity(
            stream="unsubscribes",
            columns={
                "email_id": "string",
                "email_address": "string",
                "reason": "string",
                "timestamp": "string",
                "campaign_id": "string",
                "list_id": "string",
            },
            key=("email_id",),
        ),
    },
)
