# Generated from specs/vellum-drive/connector.yaml by `connectorgen generate vellum-drive`. Do not edit.
"""The connector's definition as a table, without its operations."""

from __future__ import annotations

from airbyte_agent_sdk.definition import ContextStoreEntity, CredentialText, Definition, Scheme, Server

__all__ = ["DEFINITION"]

DEFINITION = Definition(
    slug="vellum-drive",
    name="Vellum Drive",
    definition_id="9d8c2b7a-1f62-4b8e-b0a5-0c4e8d7f6a03",
    version="0.4.0",
    server=Server(url="https://api.vellum.example/drive/v3"),
    schemes=(
        Scheme(
            name="bearer",
            kind="bearer",
            mapping={"token": "${token}"},
            required=("token",),
            properties={"token": None},
            title="Token",
            texts={"token": CredentialText(title="Token")},
        ),
    ),
    entities={
        "files": {"list": (), "create": ("name", "file_content"), "download": ("id",)},
        "documents": {"download": ("id", "kind")},
        "photos": {"create": ("photo",)},
        "links": {"create": ("file",)},
    },
    security=(("bearer",),),
    check=("files", "list"),
    package="airbyte_agent_vellum_drive",
    context_store={"files": ContextStoreEntity(stream="files", columns={"id": "string", "name": "string"})},
)
