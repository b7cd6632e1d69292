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
            stream="tickets",
            columns={
                "id": "integer",
                "subject": "string",
                "status": "integer",
                "priority": "integer",
                "type": "string",
                "requester_id": "integer",
                "responder_id": "integer",
                "group_id": "integer",
                "company_id": "integer",
                "due_by": "string",
                "created_at": "string",
                "updated_at": "string",
            },
        ),
        "contacts": ContextStoreEntity(
            stream="contacts",
            columns={
                "id": "integer",
                "name": "string",
                "email": "string",
                "phone": "string",
                "company_id": "integer",
                "job_title": "string",
                "updated_at": "string",
            },
        ),
        "agents": ContextStoreEntity(
            stream="agents",
            columns={
                "id": "integer",
                "type": "string",
                "available": "boolean",
                "occasional": "boolean",
                "updated_at": "string",
            },
        ),
        "groups": ContextStoreEntity(
            stream="groups",
            columns={"id": "integer", "name": "string", "description": "string", "group_type": "string"},
        ),
        "companies": ContextStoreEntity(
            stream="companies",
            columns={
                "id": "integer",
                "name": "string",
                "industry": "string",
                "account_tier": "string",
                "health_score": "string",
                "updated_at": "string",
            },
        ),
        "roles": ContextStoreEntity(
            stream="roles",
            columns={"id": "integer", "name": "string", "description": "string", "default": "boolean"},
        ),
        "satisfaction_ratings": ContextStoreEntity(
            stream="satisfaction_ratings",
            columns={
                "id": "integer",
                "ticket_id": "integer",
                "agent_id": "integer",
                "survey_id": "integer",
                "feedback": "string",
                "created_at": "string",
            },
        ),
        "surveys": ContextStoreEntity(
            stream="surveys", columns={"id": "integer", "title": "string", "active": "boolean"}
        ),
        "time_entries": ContextStoreEntity(
            stream="time_entries",
            columns={
                "id": "integer",
                "ticket_id": "integer",
                "agent_id": "integer",
                "time_spent": "string",
                "billable": "boolean",
                "note": "string",
                "executed_at": "string",
            },
        ),
        "ticket_fields": ContextStoreEntity(
            stream="ticket_fields",
            columns={"id": "integer", "name": "string", "label": "string", "type": "string"},
        ),
    },
)
