# Generated from specs/amplitude/connector.yaml by `connectorgen generate amplitude`. Do not edit.
"""The connector's definition as a table, without its operations."""

from __future__ import annotations

from airbyte_agent_sdk.definition import (
    ContextStoreEntity,
    CredentialText,
    Definition,
    Scheme,
    Server,
    ServerVariable,
)

__all__ = ["DEFINITION"]

DEFINITION = Definition(
    slug="amplitude",
    name="Amplitude",
    definition_id="fa9f58c6-2d03-4237-aaa4-07d75e0c1396",
    version="1.0.0",
    server=Server(
        url="https://{host}/api",
        variables=(
            ServerVariable(
                name="host",
                default="amplitude.com",
                enum=("amplitude.com", "analytics.eu.amplitude.com"),
                description="Host of the project's data: `analytics.eu.amplitude.com` if it is in the European Union",
            ),
        ),
    ),
    schemes=(
        Scheme(
            name="keys",
            kind="basic",
            mapping={"username": "${api_key}", "password": "${secret_key}"},
            required=("api_key", "secret_key"),
            properties={"api_key": None, "secret_key": None},
            title="API keys",
            description="Authenticate as a project.",
            texts={
                "api_key": CredentialText(
                    title="API key",
                    description="API key of the project",
                    where="Settings, Organization settings, Projects, the project, General",
                ),
                "secret_key": CredentialText(
                    title="Secret key",
                    description="Secret key of the project",
                    where="Settings, Organization settings, Projects, the project, General",
                ),
            },
        ),
    ),
    entities={
        "annotations": {"list": (), "get": ("annotation_id",)},
        "cohorts": {"list": (), "get": ("cohort_id",)},
        "events_list": {"list": ()},
        "active_users": {"list": ("start", "end")},
        "average_session_length": {"list": ("start", "end")},
    },
    security=(("keys",),),
    check=("events_list", "list"),
    package="airbyte_agent_amplitude",
    settings={"host": "amplitude.com"},
    context_store={
        "annotations": ContextStoreEntity(
            stream="annotations",
            columns={"id": "integer", "date": "string", "label": "string", "details": "string"},
        ),
        "cohorts": ContextStoreEntity(
            stream="cohorts",
            columns={
                "id": "string",
                "name": "string",
                "description": "string",
                "size": "integer",
                "archived": "boolean",
                "published": "boolean",
                "lastMod": "integer",
            },
        ),
        "events_list": ContextStoreEntity(
            stream="events_list",
            columns={
                "value": "string",
                "display": "string",
                "totals": "integer",
                "hidden": "boolean",
                "deleted": "boolean",
            },
        ),
    },
)
