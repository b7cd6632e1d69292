# Generated from specs/harbor-crm/connector.yaml by `connectorgen generate harbor-crm`. Do not edit.
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
    slug="harbor-crm",
    name="Harbor Crm",
    definition_id="6a1f3f0c-2f5c-4d0e-9a0b-3b1c9d2e7f01",
    version="0.2.0",
    server=Server(
        url="https://{subdomain}.harborcrm.example/api/v1",
        variables=(
            ServerVariable(
                name="subdomain",
                description="What stands before .harborcrm.example in the address of the account.",
            ),
        ),
    ),
    schemes=(
        Scheme(
            name="harborOAuth",
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
            token_url="https://{subdomain}.harborcrm.example/oauth/refresh",
            authorization_url="https://{subdomain}.harborcrm.example/oauth/authorize",
            exchange_url="https://{subdomain}.harborcrm.example/oauth/token",
            refresh=TokenRefresh(),
            scopes=("accounts",),
            title="OAuth",
            texts={
                "client_id": CredentialText(title="Client id"),
                "client_secret": CredentialText(title="Client secret"),
                "refresh_token": CredentialText(title="Refresh token"),
                "access_token": CredentialText(title="Access token"),
            },
        ),
        Scheme(
            name="partnerOAuth",
            kind="oauth2",
            mapping={"client_id": "${partner_id}", "client_secret": "", "refresh_token": "${partner_token}"},
            required=("partner_id", "partner_token"),
            properties={"partner_id": None, "partner_token": None},
            token_url="https://partners.harborcrm.example/token",
            authorization_url="https://partners.harborcrm.example/authorize",
            refresh=TokenRefresh(body_format="json"),
            server="partners",
            title="Partner",
            texts={
                "partner_id": CredentialText(title="Partner id"),
                "partner_token": CredentialText(title="Partner's refresh token"),
            },
            aliases={"token": "partner_token"},
        ),
    ),
    entities={"accounts": {"list": (), "create": ("Name",)}},
    security=(("harborOAuth",), ("partnerOAuth",)),
    check=("accounts", "list"),
    package="airbyte_agent_harbor_crm",
    settings={"subdomain": None},
    other_servers=(Server(url="https://partners.harborcrm.example/api/v1", name="partners"),),
)
