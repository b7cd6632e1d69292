# Generated from specs/tessera-ads/connector.yaml by `connectorgen generate tessera-ads`. Do not edit.
"""The connector's definition as a table, without its operations."""

from __future__ import annotations

from airbyte_agent_sdk.definition import (
    ConfigNormalization,
    CredentialText,
    Definition,
    Scheme,
    Scope,
    Server,
    ServerVariable,
)

__all__ = ["DEFINITION"]

DEFINITION = Definition(
    slug="tessera-ads",
    name="Tessera Ads",
    definition_id="2e6b4d18-7c53-4e19-9f6e-8b3a1d0c5f04",
    version="0.3.1",
    server=Server(
        url="https://{data_center}.api.tesseraads.example/rest",
        variables=(
            ServerVariable(
                name="data_center", description="Where the account lives; the end of the key says it."
            ),
        ),
        replication={"credentials.server": ("data_center", "{{ value }}.api.tesseraads.example")},
    ),
    schemes=(
        Scheme(
            name="apiKey",
            kind="basic",
            mapping={"username": "anystring", "password": "${api_key}"},
            required=("api_key",),
            properties={"api_key": None},
            headers={"X-Tessera-Caller": "{{ username }}"},
            title="API key",
            texts={"api_key": CredentialText(title="API key")},
        ),
    ),
    entities={"campaigns": {"list": ("q",)}, "profiles": {"get": ()}},
    security=(("apiKey",),),
    check=("campaigns", "list"),
    package="airbyte_agent_tessera_ads",
    settings={"data_center": None, "account_id": None, "client": None, "country": None},
    scoping=(
        Scope(param="account", config_key="account_id", template="urn:tessera:account:{value}"),
        Scope(param="Tessera-Client", config_key="client"),
    ),
    normalization=(ConfigNormalization(target="data_center", source="api_key", delimiter="-"),),
    runtime_mode="direct_only",
)
