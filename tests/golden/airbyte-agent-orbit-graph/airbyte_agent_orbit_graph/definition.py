# Generated from specs/orbit-graph/connector.yaml by `connectorgen generate orbit-graph`. Do not edit.
"""The connector's definition as a table, without its operations."""

from __future__ import annotations

from airbyte_agent_sdk.definition import (
    CredentialText,
    Definition,
    ErrorCheck,
    Scheme,
    Scope,
    Server,
    ServerVariable,
    TokenRefresh,
)

__all__ = ["DEFINITION"]

DEFINITION = Definition(
    slug="orbit-graph",
    name="Orbit Graph",
    definition_id="0b9b8a0e-6d0f-4c86-8d6a-6a4f7c2f9e02",
    version="0.3.0",
    server=Server(
        url="{instance_url}/services",
        variables=(
            ServerVariable(
                name="instance_url", description="Origin of the instance, as the token response names it."
            ),
        ),
    ),
    schemes=(
        Scheme(
            name="orbitOAuth",
            kind="oauth2",
            mapping={
                "client_id": "${client_id}",
                "client_secret": "${client_secret}",
                "refresh_token": "${refresh_token}",
                "access_token": "${access_token}",
            },
            required=("client_id", "client_secret", "refresh_token"),
            properties={
                "client_id": None,
                "client_secret": None,
                "refresh_token": None,
                "access_token": None,
            },
            headers={"X-Orbit-Client": "{{ client_id }}"},
            token_url="https://login.orbitgraph.example/token",
            authorization_url="https://login.orbitgraph.example/authorize",
            refresh=TokenRefresh(
                auth_style="basic", body_format="json", header="X-Orbit-Token", prefix="Orbit"
            ),
            extract=("instance_url",),
            scopes=("satellites.read", "satellites.write"),
            title="OAuth",
            texts={
                "client_id": CredentialText(title="Client id"),
                "client_secret": CredentialText(title="Client secret"),
                "refresh_token": CredentialText(title="Refresh token"),
                "access_token": CredentialText(title="Access token"),
            },
        ),
        Scheme(
            name="serviceAccount",
            kind="oauth2",
            mapping={"credentials_json": "${credentials_json}"},
            required=("credentials_json",),
            properties={"credentials_json": None},
            token_url="https://login.orbitgraph.example/token",
            refresh=TokenRefresh(grant_type="jwt_bearer"),
            scopes=("satellites.read",),
            title="Service account",
            texts={
                "credentials_json": CredentialText(
                    title="Key file", description="The JSON key file of the service account."
                )
            },
        ),
        Scheme(
            name="personalToken",
            kind="bearer",
            mapping={"token": "${personal_token}"},
            required=("personal_token",),
            properties={"personal_token": None},
            headers={"Authorization": "{{ token }}"},
            title="Personal token",
            texts={"personal_token": CredentialText(title="Personal token")},
        ),
        Scheme(
            name="consoleSession",
            kind="api_key",
            mapping={"api_key": "${session}"},
            required=("session",),
            properties={"session": None},
            location="cookie",
            key="orbit_session",
            title="Console session",
            texts={"session": CredentialText(title="Session")},
        ),
    ),
    entities={
        "satellites": {"list": (), "get": ("id",), "update": ("id", "name")},
        "passes": {"list": ("workspace-id", "station"), "delete": ("pass_id",)},
        "reports": {"list": ("property_id",)},
        "costs": {"list": ()},
        "stations": {"list": (), "api_search": ()},
        "logs": {"list": ()},
        "alerts": {"list": ()},
    },
    security=(("orbitOAuth",), ("serviceAccount",), ("personalToken",), ("consoleSession",)),
    check=("satellites", "list"),
    package="airbyte_agent_orbit_graph",
    settings={"instance_url": None, "operator": None},
    error_check=ErrorCheck(field="ok", on_value=False, message_field="error"),
    scoping=(Scope(param="operator_id", config_key="operator", template="urn:orbit:operator:{value}"),),
)
