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
                    examples=("example-refresh-token",),
                    where="the answer of the token URL once a user has allowed the app, with `duration=permanent`: `refresh_token`",
                ),
                "access_token": CredentialText(
                    title="Access token",
                    description="Initial token; obtained if absent",
                    examples=("example-access-token",),
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
            stream="businesses",
            columns={
                "id": "string",
                "name": "string",
                "industry": "string",
                "country": "string",
                "website_url": "string",
                "created_at": "string",
                "modified_at": "string",
            },
        ),
        "ad_accounts": ContextStoreEntity(
            stream="ad_accounts",
            columns={
                "id": "string",
                "business_id": "string",
                "name": "string",
                "type": "string",
                "admin_approval": "string",
                "currency": "string",
                "time_zone_id": "string",
                "suspension_reason": "string",
                "created_at": "string",
                "modified_at": "string",
            },
        ),
        "campaigns": ContextStoreEntity(
            stream="campaigns",
            columns={
                "id": "string",
                "ad_account_id": "string",
                "name": "string",
                "objective": "string",
                "configured_status": "string",
                "effective_status": "string",
                "goal_type": "string",
                "goal_value": "number",
                "spend_cap": "number",
                "created_at": "string",
                "modified_at": "string",
            },
        ),
        "ad_groups": ContextStoreEntity(
            stream="ad_groups",
            columns={
                "id": "string",
                "ad_account_id": "string",
                "campaign_id": "string",
                "name": "string",
                "configured_status": "string",
                "effective_status": "string",
                "bid_strategy": "string",
                "bid_type": "string",
                "bid_value": "number",
                "goal_type": "string",
                "goal_value": "number",
                "optimization_goal": "string",
                "start_time": "string",
                "end_time": "string",
                "created_at": "string",
                "modified_at": "string",
            },
        ),
        "ads": ContextStoreEntity(
            stream="ads",
            columns={
                "id": "string",
                "ad_account_id": "string",
                "ad_group_id": "string",
                "campaign_id": "string",
                "name": "string",
                "type": "string",
                "configured_status": "string",
                "effective_status": "string",
                "rejection_reason": "string",
                "click_url": "string",
                "post_url": "string",
                "created_at": "string",
                "modified_at": "string",
            },
        ),
    },
)
