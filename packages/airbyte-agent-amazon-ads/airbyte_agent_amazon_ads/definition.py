# Generated from specs/amazon-ads/connector.yaml by `connectorgen generate amazon-ads`. Do not edit.
"""The connector's definition as a table, without its operations."""

from __future__ import annotations

from airbyte_agent_sdk.definition import (
    ContextStoreEntity,
    CredentialText,
    Definition,
    Relationship,
    Scheme,
    Scope,
    Server,
    ServerVariable,
    TokenRefresh,
)

__all__ = ["DEFINITION"]

DEFINITION = Definition(
    slug="amazon-ads",
    name="Amazon Ads",
    definition_id="c6b0a29e-1da9-4512-9002-7bfd0cba2246",
    version="1.0.0",
    server=Server(
        url="{region}",
        variables=(
            ServerVariable(
                name="region",
                default="https://advertising-api.amazon.com",
                enum=(
                    "https://advertising-api.amazon.com",
                    "https://advertising-api-eu.amazon.com",
                    "https://advertising-api-fe.amazon.com",
                ),
                description="URL of the region's API",
            ),
        ),
    ),
    schemes=(
        Scheme(
            name="oauth",
            kind="oauth2",
            mapping={
                "client_id": "${client_id}",
                "client_secret": "${client_secret}",
                "refresh_token": "${refresh_token}",
            },
            required=("refresh_token",),
            properties={"client_id": None, "client_secret": None, "refresh_token": None},
            token_url="https://api.amazon.com/auth/o2/token",
            authorization_url="https://www.amazon.com/ap/oa",
            refresh=TokenRefresh(),
            scopes=("advertising::campaign_management",),
            title="OAuth",
            description="Authenticate as a user who has agreed, with a Login with Amazon application that has access to the Ads API.",
            texts={
                "client_id": CredentialText(
                    title="Client id",
                    description="Client id of the Login with Amazon application",
                    examples=("amzn1.application-oa2-client.example",),
                    where="https://developer.amazon.com, Login with Amazon, the security profile, Web Settings",
                ),
                "client_secret": CredentialText(
                    title="Client secret",
                    description="Client secret of the same application",
                    examples=("amzn1.oa2-cs.v1.example",),
                    where="https://developer.amazon.com, Login with Amazon, the security profile, Web Settings",
                ),
                "refresh_token": CredentialText(
                    title="Refresh token",
                    description="Refresh token of the user",
                    examples=("Atzr|example",),
                    where="the answer of the token URL once a user has allowed the application: `refresh_token`",
                ),
            },
        ),
    ),
    entities={
        "profiles": {"list": (), "get": ("profileId",)},
        "portfolios": {"list": (), "get": ("portfolioIdFilter",)},
        "sponsored_product_campaigns": {"list": (), "get": ("campaignIdFilter",)},
        "sponsored_product_ad_groups": {"list": ()},
        "sponsored_product_keywords": {"list": ()},
        "sponsored_product_product_ads": {"list": ()},
        "sponsored_product_targets": {"list": ()},
        "sponsored_product_negative_keywords": {"list": ()},
        "sponsored_product_negative_targets": {"list": ()},
        "sponsored_brands_campaigns": {"list": ()},
        "sponsored_brands_ad_groups": {"list": ()},
    },
    security=(("oauth",),),
    check=("profiles", "list"),
    package="airbyte_agent_amazon_ads",
    settings={"region": "https://advertising-api.amazon.com", "profile_id": None},
    scoping=(
        Scope(param="Amazon-Advertising-API-ClientId", config_key="client_id"),
        Scope(param="Amazon-Advertising-API-Scope", config_key="profile_id"),
    ),
    relationships=(
        Relationship(
            source="sponsored_product_campaigns",
            target="portfolios",
            foreign_key="portfolioId",
            target_key="portfolioId",
        ),
        Relationship(
            source="sponsored_product_ad_groups",
            target="sponsored_product_campaigns",
            foreign_key="campaignId",
            target_key="campaignId",
        ),
        Relationship(
            source="sponsored_product_keywords",
            target="sponsored_product_campaigns",
            foreign_key="campaignId",
            target_key="campaignId",
        ),
        Relationship(
            source="sponsored_product_keywords",
            target="sponsored_product_ad_groups",
            foreign_key="adGroupId",
            target_key="adGroupId",
        ),
        Relationship(
            source="sponsored_product_product_ads",
            target="sponsored_product_campaigns",
            foreign_key="campaignId",
            target_key="campaignId",
        ),
        Relationship(
            source="sponsored_product_product_ads",
            target="sponsored_product_ad_groups",
            foreign_key="adGroupId",
            target_key="adGroupId",
        ),
        Relationship(
            source="sponsored_product_targets",
            target="sponsored_product_campaigns",
            foreign_key="campaignId",
            target_key="campaignId",
        ),
        Relationship(
            source="sponsored_product_targets",
            target="sponsored_product_ad_groups",
            foreign_key="adGroupId",
            target_key="adGroupId",
        ),
        Relationship(
            source="sponsored_product_negative_keywords",
            target="sponsored_product_campaigns",
            foreign_key="campaignId",
            target_key="campaignId",
        ),
        Relationship(
            source="sponsored_product_negative_keywords",
            target="sponsored_product_ad_groups",
            foreign_key="adGroupId",
            target_key="adGroupId",
        ),
        Relationship(
            source="sponsored_product_negative_targets",
            target="sponsored_product_campaigns",
            foreign_key="campaignId",
            target_key="campaignId",
        ),
        Relationship(
            source="sponsored_product_negative_targets",
            target="sponsored_product_ad_groups",
            foreign_key="adGroupId",
            target_key="adGroupId",
        ),
        Relationship(
            source="sponsored_brands_campaigns",
            target="portfolios",
            foreign_key="portfolioId",
            target_key="portfolioId",
        ),
        Relationship(
            source="sponsored_brands_ad_groups",
            target="sponsored_brands_campaigns",
            foreign_key="campaignId",
            target_key="campaignId",
        ),
    ),
    context_store={
        "profiles": ContextStoreEntity(
            stream="profiles",
            columns={
                "profileId": "integer",
                "countryCode": "string",
                "currencyCode": "string",
                "timezone": "string",
                "dailyBudget": "number",
            },
            key=("profileId",),
        ),
        "portfolios": ContextStoreEntity(
            stream="portfolios",
            columns={"portfolioId": "string", "name": "string", "state": "string", "inBudget": "boolean"},
            key=("portfolioId",),
        ),
        "sponsored_product_campaigns": ContextStoreEntity(
            stream="sponsored_product_campaigns",
            columns={
                "campaignId": "string",
                "portfolioId": "string",
                "name": "string",
                "state": "string",
                "targetingType": "string",
                "startDate": "string",
                "endDate": "string",
            },
            key=("campaignId",),
        ),
        "sponsored_product_ad_groups": ContextStoreEntity(
            stream="sponsored_product_ad_groups",
            columns={
                "adGroupId": "string",
                "campaignId": "string",
                "name": "string",
                "state": "string",
                "defaultBid": "number",
            },
            key=("adGroupId",),
        ),
        "sponsored_product_keywords": ContextStoreEntity(
            stream="sponsored_product_keywords",
            columns={
                "keywordId": "string",
                "campaignId": "string",
                "adGroupId": "string",
                "keywordText": "string",
                "matchType": "string",
                "state": "string",
                "bid": "number",
            },
            key=("keywordId",),
        ),
        "sponsored_product_product_ads": ContextStoreEntity(
            stream="sponsored_product_product_ads",
            columns={
                "adId": "string",
                "campaignId": "string",
                "adGroupId": "string",
                "asin": "string",
                "sku": "string",
                "state": "string",
            },
            key=("adId",),
        ),
        "sponsored_product_targets": ContextStoreEntity(
            stream="sponsored_product_targets",
            columns={
                "targetId": "string",
                "campaignId": "string",
                "adGroupId": "string",
                "expressionType": "string",
                "state": "string",
                "bid": "number",
            },
            key=("targetId",),
        ),
        "sponsored_product_negative_keywords": ContextStoreEntity(
            stream="sponsored_product_negative_keywords",
            columns={
                "keywordId": "string",
                "campaignId": "string",
                "adGroupId": "string",
                "keywordText": "string",
                "matchType": "string",
                "state": "string",
            },
            key=("keywordId",),
        ),
        "sponsored_product_negative_targets": ContextStoreEntity(
            stream="sponsored_product_negative_targets",
            columns={"targetId": "string", "campaignId": "string", "adGroupId": "string", "state": "string"},
            key=("targetId",),
        ),
        "sponsored_brands_campaigns": ContextStoreEntity(
            stream="sponsored_brands_campaigns",
            columns={
                "campaignId": "string",
                "portfolioId": "string",
                "name": "string",
                "state": "string",
                "budget": "number",
                "budgetType": "string",
                "startDate": "string",
                "endDate": "string",
            },
            key=("campaignId",),
        ),
        "sponsored_brands_ad_groups": ContextStoreEntity(
            stream="sponsored_brands_ad_groups",
            columns={"adGroupId": "string", "campaignId": "string", "name": "string", "state": "string"},
            key=("adGroupId",),
        ),
    },
)
