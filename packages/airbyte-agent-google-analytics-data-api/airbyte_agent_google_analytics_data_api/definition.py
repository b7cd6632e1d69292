# Generated from specs/google-analytics-data-api/connector.yaml by `connectorgen generate google-analytics-data-api`. Do not edit.
"""The connector's definition as a table, without its operations."""

from __future__ import annotations

from airbyte_agent_sdk.definition import (
    AnswerRule,
    ContextStoreEntity,
    CredentialText,
    Definition,
    RetryConfig,
    Scheme,
    Scope,
    Server,
    TokenRefresh,
)

__all__ = ["DEFINITION"]

DEFINITION = Definition(
    slug="google-analytics-data-api",
    name="Google Analytics",
    definition_id="3cc2eafd-84aa-4dca-93af-322d9dfeec1a",
    version="1.0.0",
    server=Server(url="https://analyticsdata.googleapis.com/v1beta"),
    schemes=(
        Scheme(
            name="oauth",
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
            token_url="https://oauth2.googleapis.com/token",
            authorization_url="https://accounts.google.com/o/oauth2/v2/auth",
            refresh=TokenRefresh(),
            scopes=("https://www.googleapis.com/auth/analytics.readonly",),
            title="OAuth",
            description="Authenticate as a user who has agreed.",
            texts={
                "client_id": CredentialText(
                    title="Client id",
                    description="Client id of the Google Cloud project, `....apps.googleusercontent.com`",
                    examples=("000000000000-example.apps.googleusercontent.com",),
                    where="https://console.cloud.google.com, APIs & Services, Credentials, OAuth 2.0 Client IDs",
                ),
                "client_secret": CredentialText(
                    title="Client secret",
                    description="Client secret of the same client",
                    examples=("GOCSPX-example",),
                    where="https://console.cloud.google.com, APIs & Services, Credentials, OAuth 2.0 Client IDs, the client",
                ),
                "refresh_token": CredentialText(
                    title="Refresh token",
                    description="Refresh token, which Google issues if `access_type=offline` is requested",
                    examples=("1//0example",),
                    where="the answer of the token URL once a user has allowed the app: `refresh_token`; the authorization URL asks for it with access_type=offline",
                ),
                "access_token": CredentialText(
                    title="Access token",
                    description="Access token, valid for an hour; obtained if absent",
                    examples=("ya29.example",),
                    where="the answer of the token URL once a user has allowed the app: `access_token`",
                ),
            },
        ),
        Scheme(
            name="service_account",
            kind="oauth2",
            mapping={"credentials_json": "${credentials_json}"},
            required=("credentials_json",),
            properties={"credentials_json": None},
            token_url="https://oauth2.googleapis.com/token",
            refresh=TokenRefresh(grant_type="jwt_bearer"),
            scopes=("https://www.googleapis.com/auth/analytics.readonly",),
            title="Service account key",
            description="Authenticate as a service account, whose email address is a user of the property.",
            texts={
                "credentials_json": CredentialText(
                    title="Key file",
                    description="Content of the JSON key file of the service account",
                    examples=(
                        '{"type": "service_account", "client_email": "example@example.iam.gserviceaccount.com"}',
                    ),
                    where="https://console.cloud.google.com, IAM & Admin, Service Accounts, the account, Keys",
                )
            },
        ),
    ),
    entities={
        "website_overview": {"list": ()},
        "daily_active_users": {"list": ()},
        "weekly_active_users": {"list": ()},
        "four_weekly_active_users": {"list": ()},
        "traffic_sources": {"list": ()},
        "pages": {"list": ()},
        "devices": {"list": ()},
        "locations": {"list": ()},
    },
    security=(("oauth",), ("service_account",)),
    check=("website_overview", "list"),
    package="airbyte_agent_google_analytics_data_api",
    settings={"property_id": None},
    retry=RetryConfig(
        rules=(AnswerRule(means="quota", status=(429,), body={"$.error.status": ("RESOURCE_EXHAUSTED",)}),)
    ),
    scoping=(Scope(param="property_id", config_key="property_id"),),
    context_store={
        "website_overview": ContextStoreEntity(
            stream="website_overview", columns={"dimensionValues": "array", "metricValues": "array"}
        ),
        "daily_active_users": ContextStoreEntity(
            stream="daily_active_users", columns={"dimensionValues": "array", "metricValues": "array"}
        ),
        "weekly_active_users": ContextStoreEntity(
            stream="weekly_active_users", columns={"dimensionValues": "array", "metricValues": "array"}
        ),
        "four_weekly_active_users": ContextStoreEntity(
            stream="four_weekly_active_users", columns={"dimensionValues": "array", "metricValues": "array"}
        ),
        "traffic_sources": ContextStoreEntity(
            stream="traffic_sources", columns={"dimensionValues": "array", "metricValues": "array"}
        ),
        "pages": ContextStoreEntity(
            stream="pages", columns={"dimensionValues": "array", "metricValues": "array"}
        ),
        "devices": ContextStoreEntity(
            stream="devices", columns={"dimensionValues": "array", "metricValues": "array"}
        ),
        "locations": ContextStoreEntity(
            stream="locations", columns={"dimensionValues": "array", "metricValues": "array"}
        ),
    },
)
