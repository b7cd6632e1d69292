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
            entity="campaigns",
            stream="campaigns",
            columns=(
                "id",
                "web_id",
                "type",
                "status",
                "create_time",
                "send_time",
                "emails_sent",
                "archive_url",
                "settings",
                "recipients",
                "report_summary",
            ),
        ),
        "lists": ContextStoreEntity(
            entity="lists",
            stream="lists",
            columns=(
                "id",
                "web_id",
                "name",
                "date_created",
                "list_rating",
                "permission_reminder",
                "campaign_defaults",
                "contact",
                "stats",
            ),
        ),
        "list_members": ContextStoreEntity(
            entity="list_members",
            stream="list_members",
            columns=(
                "id",
                "email_address",
                "full_name",
                "unique_email_id",
                "contact_id",
                "status",
                "merge_fields",
                "interests",
                "stats",
                "timestamp_opt",
                "last_changed",
                "language",
                "vip",
                "location",
                "source",
                "tags",
                "list_id",
            ),
        ),
        "reports": ContextStoreEntity(
            entity="reports",
            stream="reports",
            columns=(
                "id",
                "campaign_title",
                "type",
                "list_id",
                "list_name",
                "subject_line",
                "emails_sent",
                "abuse_reports",
                "unsubscribed",
                "send_time",
                "bounces",
                "opens",
                "clicks",
            ),
        ),
        "automations": ContextStoreEntity(
            entity="automations",
            stream="automations",
            columns=("id", "status", "create_time", "start_time", "emails_sent", "settings", "recipients"),
        ),
        "segments": ContextStoreEntity(
            entity="segments",
            stream="segments",
            columns=("id", "name", "type", "member_count", "created_at", "updated_at", "list_id"),
        ),
        "unsubscribes": ContextStoreEntity(
            entity="unsubscribes",
            stream="unsubscribes",
            columns=("email_id", "email_address", "reason", "timestamp", "campaign_id", "list_id"),
        ),
    },
)
