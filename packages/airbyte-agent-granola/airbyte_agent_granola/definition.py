# Generated from specs/granola/connector.yaml by `connectorgen generate granola`. Do not edit.
"""The connector's definition as a table, without its operations."""

from __future__ import annotations

from airbyte_agent_sdk.definition import ContextStoreEntity, CredentialText, Definition, Scheme, Server

__all__ = ["DEFINITION"]

DEFINITION = Definition(
    slug="granola",
    name="Granola",
    definition_id="9023923c-002f-4131-9554-3ebdf56540a4",
    version="1.0.0",
    server=Server(url="https://public-api.granola.ai"),
    schemes=(
        Scheme(
            name="ApiKeyAuth",
            kind="bearer",
            mapping={"token": "${api_key}"},
            required=("api_key",),
            properties={"api_key": None},
            title="API key",
            description="Authenticate with an API key. Its access scopes decide which notes it reads.",
            texts={
                "api_key": CredentialText(
                    title="API key",
                    description="API key of a person or of the workspace",
                    examples=("grn_example0000000000",),
                    where="Granola desktop app, Settings, Connectors, API keys, Create new key",
                )
            },
        ),
    ),
    entities={"notes": {"list": (), "get": ("note_id",)}},
    security=(("ApiKeyAuth",),),
    check=("notes", "list"),
    package="airbyte_agent_granola",
    context_store={
        "notes": ContextStoreEntity(
            stream="notes",
            columns={
                "id": "string",
                "title": "string",
                "owner": {"name": "string", "email": "string"},
                "created_at": "string",
                "updated_at": "string",
            },
        )
    },
)
