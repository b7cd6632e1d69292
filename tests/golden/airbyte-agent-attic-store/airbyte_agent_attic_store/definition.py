# Generated from specs/attic-store/connector.yaml by `connectorgen generate attic-store`. Do not edit.
"""The connector's definition as a table, without its operations."""

from __future__ import annotations

from airbyte_agent_sdk.definition import ContextStoreEntity, CredentialText, Definition, Scheme, Server

__all__ = ["DEFINITION"]

DEFINITION = Definition(
    slug="attic-store",
    name="Attic Store",
    definition_id="8d7c6b5a-4f3e-4d2c-9b1a-0f9e8d7c6b07",
    version="0.1.0",
    server=Server(url="https://atticstore.example"),
    schemes=(
        Scheme(
            name="token",
            kind="bearer",
            mapping={"token": "${token}"},
            required=("token",),
            properties={"token": None},
            title="Token",
            texts={"token": CredentialText(title="Token")},
        ),
    ),
    entities={"letters": {"list": ()}},
    security=(("token",),),
    check=("letters", "list"),
    package="airbyte_agent_attic_store",
    context_store={
        "letters": ContextStoreEntity(
            stream="letters", columns={"id": "string", "text": "string"}, key=("id",)
        )
    },
    runtime_mode="context_store_only",
)
