# Generated from specs/reddit-ads/connector.yaml by `connectorgen generate reddit-ads`. Do not edit.
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
    Scope,
    Server,
    TokenRefresh,
)

__all__ = ["DEFINITION"]

DEFINITION = Definition(
    slug="reddit-ads",
    name="Reddit Ads",
    definition_id="c876992b-877e-4bb3-946b-4678c82bb7ac",
    version="1.0.0",
    server=Server(url="https://ads-api.reddit.com/api/v3"),
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
            token_url="https://www.reddit.com/api/v1/access_token",
            authorization_url="https://www.reddit.com/api/v1/authorize",
            refresh=TokenRefresh(auth_style="basic"),
            scopes=("adsread",),
            title="OAuth",
            description="Authenticate as a user who has allowed an app.",
            texts={
                "client_id": CredentialText(
                    title="App id",
                    description="Id of the app",
                    examples=("AAAAAAAAAAAAAA",),
                    where="https://ads.reddit.com, Business Manager, Developer Applications, the app",
                ),
                "client_secret": CredentialText(
                    title="App secret",
                    description="Secret of the app",
                    examples=("000000000000000000000000000",),
                    where="https://ads.reddit.com, Business Manager, Developer Applications, the app",
                ),
                "refresh_token": CredentialText(
                    title="Refresh token",
                    description="Refresh token of the user",
                    examples=("planted-refresh-token",),
                    where="the answer of the token URL once a user has allowed the app, with `duration=permanent`: `refresh_token`",
                ),
                "access_token": CredentialText(
                    title="Access token",
                    description="Initial token; obtained if absent",
                    examples=("planted-access-token",),
                    where="the answer of the token URL once a user has allowed the app: `access_token`",
                ),
            },
        ),
    ),
    entities={
        "businesses": {"list": ()},
        "ad_accounts": {"list": (), "get": ()},
        "campaigns": {"list": (), "get": ("campaign_id",)},
        "ad_groups": {"list": (), "get": ("ad_group_id",)},
        "ads": {"list": (), "get": ("ad_id",)},
    },
    security=(("oauth",),),
    check=("businesses", "list"),
    package="airbyte_agent_reddit_ads",
    settings={"ad_account_id": None, "business_id": None},
    retry=RetryConfig(
        rules=(
            AnswerRule(
                means="final", status=(400,), details=("$.error.fields[*].field", "$.error.fields[*].message")
            ),
        )
    ),
    scoping=(
        Scope(param="ad_account_id", config_key="ad_account_id"),
        Scope(param="business_id", config_key="business_id"),
    ),
    relationships=(
        Relationship(source="ad_accounts", target="businesses", foreign_key="business_id"),
        Relationship(source="campaigns", target="ad_accounts", foreign_key="ad_account_id"),
        Relationship(source="ad_groups", target="campaigns", foreign_key="campaign_id"),
        Relationship(source="ad_groups", target="ad_accounts", foreign_key="ad_account_id"),
        Relationship(source="ads", target="ad_groups", foreign_key="ad_group_id"),
        Relationship(source="ads", target="campaigns", foreign_key="campaign_id"),
        Relationship(source="ads", target="ad_accounts", foreign_key="ad_account_id"),
    ),
    context_store={
        "businesses": ContextStoreEntity(
            entity="businesses",
            stream="businesses",
            columns=("id", "name", "industry", "country", "website_url", "created_at", "modified_at"),
        ),
        "ad_accounts": ContextStoreEntity(
            entity="ad_accounts",
            stream="ad_accounts",
            columns=(
                "id",
                "business_id",
                "name",
                "type",
                "admin_approval",
                "currency",
                "time_zone_id",
                "suspension_reason",
                "created_at",
                "modified_at",
            ),
        ),
        "campaigns": ContextStoreEntity(
            entity="campaigns",
            stream="campaigns",
            columns=(
                "id",
                "ad_account_id",
                "name",
                "objective",
                "configured_status",
                "effective_status",
                "goal_type",
                "goal_value",
                "spend_cap",
                "created_at",
                "modified_at",
            ),
        ),
        "ad_groups": ContextStoreEntity(
            entity="ad_groups",
            stream="ad_groups",
            columns=(
                "id",
                "ad_account_id",
                "campaign_id",
                "name",
                "configured_status",
                "effective_status",
                "bid_strategy",
                "bid_type",
                "bid_value",
                "goal_type",
                "goal_value",
                "optimization_goal",
                "start_time",
                "end_time",
                "created_at",
                "modified_at",
            ),
        ),
        "ads": ContextStoreEntity(
            entity="ads",
            stream="ads",
            columns=(
                "id",
                "ad_account_id",
                "ad_group_id",
                "campaign_id",
                "name",
                "type",
                "configured_status",
                "effective_status",
                "rejection_reason",
                "click_url",
                "post_url",
                "created_at",
                "modified_at",
            ),
        ),
    },
)
