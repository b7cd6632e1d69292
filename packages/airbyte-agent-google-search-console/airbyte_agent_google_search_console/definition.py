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
        "sites": ContextStoreEntity(entity="sites", stream="sites", columns=("siteUrl", "permissionLevel")),
        "sitemaps": ContextStoreEntity(
            entity="sitemaps",
            stream="sitemaps",
            columns=(
                "path",
                "type",
                "isPending",
                "isSitemapsIndex",
                "lastSubmitted",
                "lastDownloaded",
                "warnings",
                "errors",
            ),
        ),
        "search_analytics_by_date": ContextStoreEntity(
            entity="search_analytics_by_date",
            stream="search_analytics_by_date",
            columns=("site_url", "date", "clicks", "impressions", "ctr", "position"),
        ),
        "search_analytics_by_country": ContextStoreEntity(
            entity="search_analytics_by_country",
            stream="search_analytics_by_country",
            columns=("site_url", "date", "country", "clicks", "impressions", "ctr", "position"),
        ),
        "search_analytics_by_device": ContextStoreEntity(
            entity="search_analytics_by_device",
            stream="search_analytics_by_device",
            columns=("site_url", "date", "device", "clicks", "impressions", "ctr", "position"),
        ),
        "search_analytics_by_page": ContextStoreEntity(
            entity="search_analytics_by_page",
            stream="search_analytics_by_page",
            columns=("site_url", "date", "page", "clicks", "impressions", "ctr", "position"),
        ),
        "search_analytics_by_query": ContextStoreEntity(
            entity="search_analytics_by_query",
            stream="search_analytics_by_query",
            columns=("site_url", "date", "query", "clicks", "impressions", "ctr", "position"),
        ),
        "search_analytics_all_fields": ContextStoreEntity(
            entity="search_analytics_all_fields",
            stream="search_analytics_all_fields",
            columns=(
                "site_url",
                "date",
                "country",
                "device",
                "page",
                "query",
                "clicks",
                "impressions",
                "ctr",
                "position",
            ),
        ),
    },
)
