# Generated from specs/airtable/connector.yaml by `connectorgen generate airtable`. Do not edit.
"""The connector's definition as a table, without its operations."""

from __future__ import annotations

from airbyte_agent_sdk.definition import (
    AnswerRule,
    ContextStoreEntity,
    CredentialText,
    Definition,
    RetryConfig,
    RetryWait,
    Scheme,
    Server,
)

__all__ = ["DEFINITION"]

DEFINITION = Definition(
    slug="airtable",
    name="Airtable",
    definition_id="14c6e7ea-97ed-4f5e-a7b5-25e9a80b8212",
    version="1.0.0",
    server=Server(url="https://api.airtable.com/v0"),
    schemes=(
        Scheme(
            name="bearer",
            kind="bearer",
            mapping={"token": "${personal_access_token}"},
            required=("personal_access_token",),
            properties={"personal_access_token": None},
            title="Personal access token",
            description="Authenticate with a personal access token. It needs the scopes `schema.bases:read` and `data.records:read`, and access to the bases.",
            texts={
                "personal_access_token": CredentialText(
                    title="Personal access token",
                    description="The personal access token, or the access token of an OAuth integration",
                    examples=("patEXAMPLE.0123",),
                    where="Builder hub, Personal access tokens (airtable.com/create/tokens)",
                )
            },
        ),
    ),
    entities={
        "bases": {"list": ()},
        "tables": {"list": ("base_id",)},
        "records": {
            "list": ("base_id", "table_id_or_name"),
            "get": ("base_id", "table_id_or_name", "record_id"),
        },
    },
    security=(("bearer",),),
    check=("bases", "list"),
    package="airbyte_agent_airtable",
    retry=RetryConfig(
        rules=(
            AnswerRule(means="rate_limit", status=(429,), wait=RetryWait(seconds=30.0)),
            AnswerRule(means="final", status=(400, 403, 422), details=("$.error.type",)),
        )
    ),
    context_store={
        "bases": ContextStoreEntity(
            stream="bases", columns={"id": "string", "name": "string", "permissionLevel": "string"}
        ),
        "tables": ContextStoreEntity(
            stream="tables",
            columns={
                "id": "string",
                "name": "string",
                "description": "string",
                "primaryFieldId": "string",
                "fields": "array",
                "views": "array",
            },
        ),
    },
)
