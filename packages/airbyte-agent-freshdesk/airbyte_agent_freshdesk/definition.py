# Generated from specs/freshdesk/connector.yaml by `connectorgen generate freshdesk`. Do not edit.
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
    slug="freshdesk",
    name="Freshdesk",
    definition_id="ec4b9503-13cb-48ab-a4ab-6ade4be46567",
    version="1.0.0",
    server=Server(
        url="https://{subdomain}.freshdesk.com/api/v2",
        variables=(
            ServerVariable(name="subdomain", description="Subdomain of the account's `freshdesk.com` URL"),
        ),
    ),
    schemes=(
        Scheme(
            name="apiKey",
            kind="basic",
            mapping={"username": "${api_key}", "password": "X"},
            required=("api_key",),
            properties={"api_key": None},
            title="API key",
            description="Authenticate as an agent, who sees what the agent may see.",
            texts={
                "api_key": CredentialText(
                    title="API key",
                    description="API key of the agent",
                    where="the picture at the top right, Profile settings, View API key",
                )
            },
        ),
    ),
    entities={
        "tickets": {"list": (), "get": ("id",)},
        "contacts": {"list": (), "get": ("id",)},
        "agents": {"list": (), "get": ("id",)},
        "groups": {"list": (), "get": ("id",)},
        "companies": {"list": (), "get": ("id",)},
        "roles": {"list": (), "get": ("id",)},
        "satisfaction_ratings": {"list": ()},
        "surveys": {"list": ()},
        "time_entries": {"list": ()},
        "ticket_fields": {"list": ()},
    },
    security=(("apiKey",),),
    check=("tickets", "list"),
    package="airbyte_agent_freshdesk",
    settings={"subdomain": None},
    retry=RetryConfig(
        rules=(
            AnswerRule(means="final", status=(400,), details=("$.errors[0].field", "$.errors[0].message")),
        )
    ),
    relationships=(
        Relationship(source="tickets", target="contacts", foreign_key="requester_id"),
        Relationship(source="tickets", target="agents", foreign_key="responder_id"),
        Relationship(source="tickets", target="groups", foreign_key="group_id"),
        Relationship(source="tickets", target="companies", foreign_key="company_id"),
        Relationship(source="contacts", target="companies", foreign_key="company_id"),
        Relationship(source="satisfaction_ratings", target="tickets", foreign_key="ticket_id"),
        Relationship(source="satisfaction_ratings", target="surveys", foreign_key="survey_id"),
        Relationship(source="satisfaction_ratings", target="agents", foreign_key="agent_id"),
        Relationship(source="satisfaction_ratings", target="contacts", foreign_key="user_id"),
        Relationship(source="satisfaction_ratings", target="groups", foreign_key="group_id"),
        Relationship(source="time_entries", target="tickets", foreign_key="ticket_id"),
        Relationship(source="time_entries", target="agents", foreign_key="agent_id"),
    ),
    context_store={
        "tickets": ContextStoreEntity(
            entity="tickets",
            stream="tickets",
            columns=(
                "id",
                "subject",
                "status",
                "priority",
                "type",
                "requester_id",
                "responder_id",
                "group_id",
                "company_id",
                "due_by",
                "created_at",
                "updated_at",
            ),
        ),
        "contacts": ContextStoreEntity(
            entity="contacts",
            stream="contacts",
            columns=("id", "name", "email", "phone", "company_id", "job_title", "updated_at"),
        ),
        "agents": ContextStoreEntity(
            entity="agents", stream="agents", columns=("id", "type", "available", "occasional", "updated_at")
        ),
        "groups": ContextStoreEntity(
            entity="groups", stream="groups", columns=("id", "name", "description", "group_type")
        ),
        "companies": ContextStoreEntity(
            entity="companies",
            stream="companies",
            columns=("id", "name", "industry", "account_tier", "health_score", "updated_at"),
        ),
        "roles": ContextStoreEntity(
            entity="roles", stream="roles", columns=("id", "name", "description", "default")
        ),
        "satisfaction_ratings": ContextStoreEntity(
            entity="satisfaction_ratings",
            stream="satisfaction_ratings",
            columns=("id", "ticket_id", "agent_id", "survey_id", "feedback", "created_at"),
        ),
        "surveys": ContextStoreEntity(entity="surveys", stream="surveys", columns=("id", "title", "active")),
        "time_entries": ContextStoreEntity(
            entity="time_entries",
            stream="time_entries",
            columns=("id", "ticket_id", "agent_id", "time_spent", "billable", "note", "executed_at"),
        ),
        "ticket_fields": ContextStoreEntity(
            entity="ticket_fields", stream="ticket_fields", columns=("id", "name", "label", "type")
        ),
    },
)
