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
            stream="incidents",
            columns={
                "id": "string",
                "reference": "string",
                "name": "string",
                "summary": "string",
                "visibility": "string",
                "mode": "string",
                "permalink": "string",
                "severity": {"id": "string", "name": "string"},
                "incident_status": {"id": "string", "name": "string", "category": "string"},
                "incident_type": {"id": "string", "name": "string"},
                "created_at": "string",
                "updated_at": "string",
            },
        ),
        "alerts": ContextStoreEntity(
            stream="alerts",
            columns={
                "id": "string",
                "title": "string",
                "description": "string",
                "status": "string",
                "alert_source_id": "string",
                "deduplication_key": "string",
                "source_url": "string",
                "created_at": "string",
                "resolved_at": "string",
            },
        ),
        "escalations": ContextStoreEntity(
            stream="escalations",
            columns={
                "id": "string",
                "title": "string",
                "status": "string",
                "escalation_path_id": "string",
                "priority": {"name": "string"},
                "created_at": "string",
                "updated_at": "string",
            },
        ),
        "users": ContextStoreEntity(
            stream="users",
            columns={
                "id": "string",
                "name": "string",
                "email": "string",
                "slack_user_id": "string",
                "is_active": "boolean",
            },
        ),
        "incident_updates": ContextStoreEntity(
            stream="incident_updates",
            columns={
                "id": "string",
                "incident_id": "string",
                "message": "string",
                "new_incident_status": {"id": "string", "name": "string"},
                "new_severity": {"id": "string", "name": "string"},
                "created_at": "string",
            },
        ),
        "incident_roles": ContextStoreEntity(
            stream="incident_roles",
            columns={
                "id": "string",
                "name": "string",
                "shortform": "string",
                "role_type": "string",
                "description": "string",
            },
        ),
        "incident_statuses": ContextStoreEntity(
            stream="incident_statuses",
            columns={"id": "string", "name": "string", "category": "string", "rank": "integer"},
        ),
        "incident_timestamps": ContextStoreEntity(
            stream="incident_timestamps", columns={"id": "string", "name": "string", "rank": "integer"}
        ),
        "severities": ContextStoreEntity(
            stream="severities",
            columns={"id": "string", "name": "string", "description": "string", "rank": "integer"},
        ),
        "custom_fields": ContextStoreEntity(
            stream="custom_fields",
            columns={"id": "string", "name": "string", "field_type": "string", "description": "string"},
        ),
        "catalog_types": ContextStoreEntity(
            stream="catalog_types",
            columns={
                "id": "string",
                "name": "string",
                "type_name": "string",
                "description": "string",
                "estimated_count": "integer",
            },
        ),
        "schedules": ContextStoreEntity(
            stream="schedules",
            columns={
                "id": "string",
                "name": "string",
                "timezone": "string",
                "permalink": "string",
                "team_ids": "array",
            },
        ),
        "teams": ContextStoreEntity(stream="teams", columns={"id": "string", "name": "string"}),
    },
)
