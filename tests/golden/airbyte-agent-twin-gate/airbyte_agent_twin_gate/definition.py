# Generated from specs/twin-gate/connector.yaml by `connectorgen generate twin-gate`. Do not edit.
"""The connector's definition as a table, without its operations."""

from __future__ import annotations

from airbyte_agent_sdk.definition import (
    CredentialText,
    Definition,
    Scheme,
    Server,
    ServerVariable,
    TokenRefresh,
)

__all__ = ["DEFINITION"]

DEFINITION = Definition(
    slug="twin-gate",
    name="Twin Gate",
    definition_id="0c5b8e3d-1f47-4d92-b6a8-9e2d7f4c1a63",
    version="0.1.0",
    server=Server(
        url="https://{region}.twingate.example/api",
        variables=(
            ServerVariable(
                name="region", default="eu", enum=("eu", "us"), description="Region of the account"
            ),
        ),
    ),
    schemes=(
        Scheme(
            name="key+app+seat",
            kind="api_key",
            mapping={"api_key": "${key}"},
            required=("key", "app_key"),
            properties={"key": None, "app_key": None, "seat": "front"},
            key="X-Gate-Key",
            title="Key and App and Seat",
            texts={
                "key": CredentialText(title="Key"),
                "app_key": CredentialText(title="App key"),
                "seat": CredentialText(title="Seat"),
            },
            also=(
                Scheme(
                    name="app",
                    kind="api_key",
                    mapping={"api_key": "${app_key}"},
                    required=("app_key",),
                    properties={"app_key": None},
                    location="query",
                    key="app",
                    title="App",
                    texts={"app_key": CredentialText(title="App key")},
                ),
                Scheme(
                    name="seat",
                    kind="api_key",
                    mapping={"api_key": "${seat}"},
                    properties={"seat": "front"},
                    location="cookie",
                    key="seat",
                    title="Seat",
                    texts={"seat": CredentialText(title="Seat")},
                ),
            ),
        ),
        Scheme(
            name="login+app",
            kind="oauth2",
            mapping={"username": "${username}", "password": "${password}", "access_token": "${access_token}"},
            required=("username", "password", "app_key"),
            properties={"username": None, "password": None, "access_token": None, "app_key": None},
            token_url="https://login.twingate.example/token",
            refresh=TokenRefresh(grant_type="password"),
            scopes=("doors",),
            title="Login and App",
            texts={
                "username": CredentialText(title="User name"),
                "password": CredentialText(title="Password"),
                "access_token": CredentialText(title="Access token"),
                "app_key": CredentialText(title="App key"),
            },
            also=(
                Scheme(
                    name="app",
                    kind="api_key",
                    mapping={"api_key": "${app_key}"},
                    required=("app_key",),
                    properties={"app_key": None},
                    location="query",
                    key="app",
                    title="App",
                    texts={"app_key": CredentialText(title="App key")},
                ),
            ),
        ),
        Scheme(
            name="visitor",
            kind="basic",
            mapping={"username": "visitor", "password": "${badge}"},
            required=("badge",),
            properties={"badge": None},
            title="Visitor",
            texts={"badge": CredentialText(title="Badge")},
        ),
    ),
    entities={
        "doors": {"list": (), "get": ("id",)},
        "statuses": {"get": ()},
        "visits": {"get": ()},
        "news": {"get": ()},
        "plans": {"get": (), "update": ()},
    },
    security=(("key", "app", "seat"), ("app", "login")),
    check=("doors", "list"),
    package="airbyte_agent_twin_gate",
    settings={"region": "eu", "pool": None},
    operation_servers=(
        Server(url="https://files.twingate.example/v1/"),
        Server(
            url="https://{pool}.twingate.example",
            variables=(ServerVariable(name="pool", description="Pool of the plans"),),
        ),
    ),
)
