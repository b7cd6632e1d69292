# Generated from specs/quarry-metrics/connector.yaml by `connectorgen generate quarry-metrics`. Do not edit.
"""The connector's definition as a table, without its operations."""

from __future__ import annotations

from airbyte_agent_sdk.definition import (
    CredentialText,
    Definition,
    Relationship,
    Scheme,
    Server,
    TokenRefresh,
)

__all__ = ["DEFINITION"]

DEFINITION = Definition(
    slug="quarry-metrics",
    name="Quarry Metrics",
    definition_id="1c9e7a52-8a34-4c0a-8f43-6d0b6f5a2e02",
    version="0.1.0",
    server=Server(url="https://data.quarry.example/v1beta"),
    schemes=(
        Scheme(
            name="clientCredentials",
            kind="oauth2",
            mapping={"client_id": "${client_id}", "client_secret": "${client_secret}"},
            required=("client_id", "client_secret"),
            properties={"client_id": None, "client_secret": None},
            token_url="https://api.quarry.example/v1/oauth2/token",
            refresh=TokenRefresh(auth_style="basic", grant_type="client_credentials"),
            scopes=("reports.read",),
            title="Client credentials",
            texts={
                "client_id": CredentialText(title="Client id"),
                "client_secret": CredentialText(title="Client secret"),
            },
        ),
        Scheme(
            name="robot",
            kind="oauth2",
            mapping={"credentials_json": "${key_file}"},
            required=("key_file",),
            properties={"key_file": None},
            token_url="https://oauth2.quarry.example/token",
            refresh=TokenRefresh(grant_type="jwt_bearer"),
            scopes=("https://www.quarry.example/auth/reports", "https://www.quarry.example/auth/properties"),
            title="Service account",
            texts={"key_file": CredentialText(title="Key file")},
        ),
    ),
    entities={
        "properties": {"list": ()},
        "visits": {"create": ("items",)},
        "reports": {"list": ("property",)},
    },
    security=(("clientCredentials",), ("robot",)),
    check=("reports", "list"),
    package="airbyte_agent_quarry_metrics",
    relationships=(
        Relationship(
            source="reports",
            target="properties",
            foreign_key="property",
            target_key="name",
            where={"displayName": "Lamps"},
        ),
    ),
)
