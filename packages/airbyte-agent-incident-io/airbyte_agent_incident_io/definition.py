# Generated from specs/incident-io/connector.yaml by `connectorgen generate incident-io`. Do not edit.
"""The connector's definition as a table, without its operations."""

from __future__ import annotations

from airbyte_agent_sdk.definition import (
    AnswerRule,
    ContextStoreEntity,
    CredentialText,
    Definition,
    Relationship,
    RetryConfig,
    RetryWait,
    Scheme,
    Server,
)

__all__ = ["DEFINITION"]

DEFINITION = Definition(
    slug="incident-io",
    name="incident.io",
    definition_id="7926da90-399e-4f9f-9833-52d8dc3fcb29",
    version="1.0.0",
    server=Server(url="https://api.incident.io"),
    schemes=(
        Scheme(
            name="bearerAuth",
            kind="bearer",
            mapping={"token": "${api_key}"},
            required=("api_key",),
            properties={"api_key": None},
            title="API key",
            description="Authenticate with an API key. Its permissions are chosen when it is created; reading needs those to view data.",
            texts={
                "api_key": CredentialText(
                    title="API key",
                    description="API key of the account",
                    examples=("inc_example_key_0000",),
                    where="https://app.incident.io, Settings, API keys, Add new",
                )
            },
        ),
    ),
    entities={
        "incidents": {"list": (), "get": ("id",)},
        "alerts": {"list": (), "get": ("id",)},
        "escalations": {"list": (), "get": ("id",)},
        "users": {"list": (), "get": ("id",)},
        "incident_updates": {"list": ()},
        "incident_roles": {"list": (), "get": ("id",)},
        "incident_statuses": {"list": (), "get": ("id",)},
        "incident_timestamps": {"list": (), "get": ("id",)},
        "severities": {"list": (), "get": ("id",)},
        "custom_fields": {"list": (), "get": ("id",)},
        "catalog_types": {"list": (), "get": ("id",)},
        "schedules": {"list": (), "get": ("id",)},
        "teams": {"list": (), "get": ("id",)},
    },
    security=(("bearerAuth",),),
    check=("severities", "list"),
    package="airbyte_agent_incident_io",
    retry=RetryConfig(
        rules=(
            AnswerRule(
                means="rate_limit",
                status=(429,),
                wait=RetryWait(header="Retry-After", path="$.rate_limit.retry_after"),
            ),
        )
    ),
    relationships=(
        Relationship(source="incident_updates", target="incidents", foreign_key="incident_id"),
        Relationship(source="incidents", target="severities", foreign_key="severity.id"),
        Relationship(source="incidents", target="incident_statuses", foreign_key="incident_status.id"),
        Relationship(source="custom_fields", target="catalog_types", foreign_key="catalog_type_id"),
    ),
    context_store={
        "incidents": ContextStoreEntity(
            entity="incidents",
            stream="incidents",
            columns=(
                "id",
                "reference",
                "name",
                "summary",
                "visibility",
                "mode",
                "permalink",
                "severity",
                "incident_status",
                "incident_type",
                "created_at",
                "updated_at",
            ),
        ),
        "alerts": ContextStoreEntity(
            entity="alerts",
            stream="alerts",
            columns=(
                "id",
                "title",
                "description",
                "status",
                "alert_source_id",
                "deduplication_key",
                "source_url",
                "created_at",
                "resolved_at",
            ),
        ),
        "escalations": ContextStoreEntity(
            entity="escalations",
            stream="escalations",
            columns=("id", "title", "status", "escalation_path_id", "priority", "created_at", "updated_at"),
        ),
        "users": ContextStoreEntity(
            entity="users", stream="users", columns=("id", "name", "email", "slack_user_id", "is_active")
        ),
        "incident_updates": ContextStoreEntity(
            entity="incident_updates",
            stream="incident_updates",
            columns=("id", "incident_id", "message", "new_incident_status", "new_severity", "created_at"),
        ),
        "incident_roles": ContextStoreEntity(
            entity="incident_roles",
            stream="incident_roles",
            columns=("id", "name", "shortform", "role_type", "description"),
        ),
        "incident_statuses": ContextStoreEntity(
            entity="incident_statuses", stream="incident_statuses", columns=("id", "name", "category", "rank")
        ),
        "incident_timestamps": ContextStoreEntity(
            entity="incident_timestamps", stream="incident_timestamps", columns=("id", "name", "rank")
        ),
        "severities": ContextStoreEntity(
            entity="severities", stream="severities", columns=("id", "name", "description", "rank")
        ),
        "custom_fields": ContextStoreEntity(
            entity="custom_fields",
            stream="custom_fields",
            columns=("id", "name", "field_type", "description"),
        ),
        "catalog_types": ContextStoreEntity(
            entity="catalog_types",
            stream="catalog_types",
            columns=("id", "name", "type_name", "description", "estimated_count"),
        ),
        "schedules": ContextStoreEntity(
            entity="schedules",
            stream="schedules",
            columns=("id", "name", "timezone", "permalink", "team_ids"),
        ),
        "teams": ContextStoreEntity(entity="teams", stream="teams", columns=("id", "name")),
    },
)
