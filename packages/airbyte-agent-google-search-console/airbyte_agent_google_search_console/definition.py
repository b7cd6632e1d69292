# Generated from specs/google-search-console/connector.yaml by `connectorgen generate google-search-console`. Do not edit.
"""The connector's definition as a table, without its operations."""

from __future__ import annotations

from airbyte_agent_sdk.definition import (
    AnswerRule,
    ContextStoreEntity,
    CredentialText,
    Definition,
    Relationship,
    RetryConfig,
    Scheme,
    Server,
    TokenRefresh,
)

__all__ = ["DEFINITION"]

DEFINITION = Definition(
    slug="google-search-console",
    name="Google Search Console",
    definition_id="eb4c9e00-db83-4d63-a386-39cfa91012a8",
    version="1.0.0",
    server=Server(url="https://www.googleapis.com/webmasters/v3"),
    schemes=(
        Scheme(
            name="oauth2",
            kind="oauth2",
            mapping={
                "access_token": "${access_token}",
                "client_id": "${client_id}",
                "client_secret": "${client_secret}",
                "refresh_token": "${refresh_token}",
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
            scopes=("https://www.googleapis.com/auth/webmasters.readonly",),
            title="OAuth",
            description="Authenticate as a user who has agreed, and who has access to the properties.",
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
                    where="the answer of the token URL once a user has allowed the app: `access_token`",
                ),
            },
        ),
    ),
    entities={
        "sites": {"list": (), "get": ("siteUrl",)},
        "sitemaps": {"list": ("siteUrl",), "get": ("siteUrl", "feedpath")},
        "search_analytics_by_date": {"list": ("siteUrl", "startDate", "endDate")},
        "search_analytics_by_country": {"list": ("siteUrl", "startDate", "endDate")},
        "search_analytics_by_device": {"list": ("siteUrl", "startDate", "endDate")},
        "search_analytics_by_page": {"list": ("siteUrl", "startDate", "endDate")},
        "search_analytics_by_query": {"list": ("siteUrl", "startDate", "endDate")},
        "search_analytics_all_fields": {"list": ("siteUrl", "startDate", "endDate")},
    },
    security=(("oauth2",),),
    check=("sites", "list"),
    package="airbyte_agent_google_search_console",
    retry=RetryConfig(
        rules=(
            AnswerRule(
                means="rate_limit",
                status=(403, 429),
                body={"$.error.errors[*].reason": ("userRateLimitExceeded", "rateLimitExceeded")},
            ),
            AnswerRule(
                means="quota",
                status=(403, 429),
                body={"$.error.errors[*].reason": ("dailyLimitExceeded", "quotaExceeded")},
            ),
        )
    ),
    relationships=(
        Relationship(source="sitemaps", target="sites", foreign_key="siteUrl", target_key="siteUrl"),
        Relationship(
            source="search_analytics_by_date", target="sites", foreign_key="siteUrl", target_key="siteUrl"
        ),
        Relationship(
            source="search_analytics_by_country", target="sites", foreign_key="siteUrl", target_key="siteUrl"
        ),
        Relationship(
            source="search_analytics_by_device", target="sites", foreign_key="siteUrl", target_key="siteUrl"
        ),
        Relationship(
            source="search_analytics_by_page", target="sites", foreign_key="siteUrl", target_key="siteUrl"
        ),
        Relationship(
            source="search_analytics_by_query", target="sites", foreign_key="siteUrl", target_key="siteUrl"
        ),
        Relationship(
            source="search_analytics_all_fields", target="sites", foreign_key="siteUrl", target_key="siteUrl"
        ),
    ),
    context_store={
        "sites": ContextStoreEntity(
            stream="sites", columns={"siteUrl": "string", "permissionLevel": "string"}, key=("siteUrl",)
        ),
        "sitemaps": ContextStoreEntity(
            stream="sitemaps",
            columns={
                "path": "string",
                "type": "string",
                "isPending": "boolean",
                "isSitemapsIndex": "boolean",
                "lastSubmitted": "string",
                "lastDownloaded": "string",
                "warnings": "string",
                "errors": "string",
            },
            key=("path",),
        ),
        "search_analytics_by_date": ContextStoreEntity(
            stream="search_analytics_by_date",
            columns={
                "site_url": "string",
                "date": "string",
                "clicks": "number",
                "impressions": "number",
                "ctr": "number",
                "position": "number",
            },
        ),
        "search_analytics_by_country": ContextStoreEntity(
            stream="search_analytics_by_country",
            columns={
                "site_url": "string",
                "date": "string",
                "country": "string",
                "clicks": "number",
                "impressions": "number",
                "ctr": "number",
                "position": "number",
            },
        ),
        "search_analytics_by_device": ContextStoreEntity(
            stream="search_analytics_by_device",
            columns={
                "site_url": "string",
                "date": "string",
                "device": "string",
                "clicks": "number",
                "impressions": "number",
                "ctr": "number",
                "position": "number",
            },
        ),
        "search_analytics_by_page": ContextStoreEntity(
            stream="search_analytics_by_page",
            columns={
                "site_url": "string",
                "date": "string",
                "page": "string",
                "clicks": "number",
                "impressions": "number",
                "ctr": "number",
                "position": "number",
            },
        ),
        "search_analytics_by_query": ContextStoreEntity(
            stream="search_analytics_by_query",
            columns={
                "site_url": "string",
                "date": "string",
                "query": "string",
                "clicks": "number",
                "impressions": "number",
                "ctr": "number",
                "position": "number",
            },
        ),
        "search_analytics_all_fields": ContextStoreEntity(
            stream="search_analytics_all_fields",
            columns={
                "site_url": "string",
                "date": "string",
                "country": "string",
                "device": "string",
                "page": "string",
                "query": "string",
                "clicks": "number",
                "impressions": "number",
                "ctr": "number",
                "position": "number",
            },
        ),
    },
)
