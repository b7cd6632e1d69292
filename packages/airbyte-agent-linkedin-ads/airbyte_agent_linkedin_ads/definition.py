# Generated from specs/linkedin-ads/connector.yaml by `connectorgen generate linkedin-ads`. Do not edit.
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
    slug="linkedin-ads",
    name="LinkedIn Ads",
    definition_id="137ece28-5434-455c-8f34-69dc3782f451",
    version="1.0.0",
    server=Server(url="https://api.linkedin.com/rest"),
    schemes=(
        Scheme(
            name="oauth",
            kind="oauth2",
            mapping={
                "refresh_token": "${refresh_token}",
                "client_id": "${client_id}",
                "client_secret": "${client_secret}",
                "access_token": "${access_token}",
            },
            required=("refresh_token", "client_id", "client_secret"),
            properties={
                "refresh_token": None,
                "client_id": None,
                "client_secret": None,
                "access_token": None,
            },
            token_url="https://www.linkedin.com/oauth/v2/accessToken",
            authorization_url="https://www.linkedin.com/oauth/v2/authorization",
            refresh=TokenRefresh(),
            scopes=("r_ads", "rw_ads", "r_ads_reporting", "rw_conversions", "r_marketing_leadgen_automation"),
            title="OAuth",
            description="Authenticate as a member who has allowed an app. LinkedIn gives refresh tokens to apps of approved partners only.",
            texts={
                "refresh_token": CredentialText(
                    title="Refresh token",
                    description="Refresh token of the member, valid for a year",
                    where="the response of the token URL once a member has allowed the app: `refresh_token`",
                ),
                "client_id": CredentialText(
                    title="Client ID",
                    description="Client ID of the app",
                    examples=("77example00000",),
                    where="https://www.linkedin.com/developers/apps, the app, Auth",
                ),
                "client_secret": CredentialText(
                    title="Client secret",
                    description="Primary client secret of the app",
                    where="https://www.linkedin.com/developers/apps, the app, Auth",
                ),
                "access_token": CredentialText(
                    title="Access token",
                    description="Initial token; obtained if absent",
                    where="the response of the token URL once a member has allowed the app: `access_token`",
                ),
            },
        ),
        Scheme(
            name="accessToken",
            kind="bearer",
            mapping={"token": "${access_token}"},
            required=("access_token",),
            properties={"access_token": None},
            title="Access token",
            description="Authenticate with an access token of a member, valid for 60 days.",
            texts={
                "access_token": CredentialText(
                    title="Access token",
                    description="Access token of the member",
                    where="https://www.linkedin.com/developers, Docs and tools, OAuth token generator",
                )
            },
        ),
    ),
    entities={
        "accounts": {
            "list": (),
            "create": ("name", "type"),
            "get": ("id",),
            "update": ("id", "patch"),
            "delete": ("id",),
        },
        "account_users": {
            "list": ("accounts",),
            "create": ("account", "user", "role"),
            "update": ("account", "user", "patch"),
            "delete": ("account", "user"),
        },
        "campaigns": {
            "list": ("account_id",),
            "create": (
                "account_id",
                "account",
                "name",
                "politicalIntent",
                "runSchedule",
                "offsiteDeliveryEnabled",
            ),
            "get": ("account_id", "id"),
            "update": ("account_id", "id", "patch"),
            "delete": ("account_id", "id"),
        },
        "campaign_groups": {
            "list": ("account_id",),
            "create": ("account_id", "account", "name"),
            "get": ("account_id", "id"),
            "update": ("account_id", "id", "patch"),
            "delete": ("account_id", "id"),
        },
        "creatives": {
            "list": ("account_id",),
            "create": ("account_id", "campaign"),
            "get": ("account_id", "id"),
            "update": ("account_id", "id", "patch"),
            "delete": ("account_id", "id"),
        },
        "conversions": {
            "list": ("account",),
            "create": ("account", "name", "type"),
            "get": ("id",),
            "update": ("id", "account", "patch"),
        },
        "conversion_events": {"create": ("elements",)},
        "campaign_conversions": {
            "create": ("campaign_urn", "conversion_urn", "campaign", "conversion"),
            "delete": ("campaign_urn", "conversion_urn"),
        },
        "ad_campaign_analytics": {"list": ("timeGranularity", "dateRange", "campaigns")},
        "ad_creative_analytics": {"list": ("timeGranularity", "dateRange", "creatives")},
        "ad_impression_device_analytics": {"list": ("timeGranularity", "dateRange", "campaigns")},
        "ad_member_company_analytics": {"list": ("timeGranularity", "dateRange", "campaigns")},
        "ad_member_company_size_analytics": {"list": ("timeGranularity", "dateRange", "campaigns")},
        "ad_member_country_analytics": {"list": ("timeGranularity", "dateRange", "campaigns")},
        "ad_member_industry_analytics": {"list": ("timeGranularity", "dateRange", "campaigns")},
        "ad_member_job_function_analytics": {"list": ("timeGranularity", "dateRange", "campaigns")},
        "ad_member_job_title_analytics": {"list": ("timeGranularity", "dateRange", "campaigns")},
        "ad_member_region_analytics": {"list": ("timeGranularity", "dateRange", "campaigns")},
        "ad_member_seniority_analytics": {"list": ("timeGranularity", "dateRange", "campaigns")},
        "lead_forms": {"list": ("owner",)},
        "lead_form_responses": {"list": ("owner", "leadType")},
    },
    security=(("oauth",), ("accessToken",)),
    check=("accounts", "list"),
    package="airbyte_agent_linkedin_ads",
    retry=RetryConfig(
        rules=(
            AnswerRule(means="quota", status=(429,), contains={"$.message": ("DAY limit",)}),
            AnswerRule(
                means="final",
                status=(400,),
                body={"$.errorDetailType": ("com.linkedin.common.error.BadRequest",)},
                details=(
                    "$.errorDetails.inputErrors[*].input.inputPath.fieldPath",
                    "$.errorDetails.inputErrors[*].code",
                    "$.errorDetails.inputErrors[*].description",
                ),
            ),
        )
    ),
    relationships=(
        Relationship(source="campaigns", target="campaign_groups", foreign_key="campaignGroup"),
        Relationship(source="campaigns", target="accounts", foreign_key="account"),
        Relationship(source="campaign_groups", target="accounts", foreign_key="account"),
        Relationship(source="creatives", target="campaigns", foreign_key="campaign"),
        Relationship(source="account_users", target="accounts", foreign_key="account"),
        Relationship(source="conversions", target="accounts", foreign_key="account"),
        Relationship(
            source="lead_form_responses",
            target="creatives",
            foreign_key="associatedEntity.associatedCreative",
        ),
    ),
    context_store={
        "accounts": ContextStoreEntity(
            stream="accounts",
            columns={
                "id": "integer",
                "name": "string",
                "type": "string",
                "status": "string",
                "currency": "string",
                "reference": "string",
                "test": "boolean",
                "servingStatuses": "array",
            },
        ),
        "account_users": ContextStoreEntity(
            stream="account_users", columns={"account": "string", "user": "string", "role": "string"}
        ),
        "campaigns": ContextStoreEntity(
            stream="campaigns",
            columns={
                "id": "integer",
                "name": "string",
                "account": "string",
                "campaignGroup": "string",
                "status": "string",
                "type": "string",
                "objectiveType": "string",
                "costType": "string",
                "dailyBudget": "object",
                "totalBudget": "object",
                "unitCost": "object",
                "runSchedule": "object",
                "format": "string",
                "optimizationTargetType": "string",
                "servingStatuses": "array",
            },
        ),
        "campaign_groups": ContextStoreEntity(
            stream="campaign_groups",
            columns={
                "id": "integer",
                "name": "string",
                "account": "string",
                "status": "string",
                "runSchedule": "object",
                "totalBudget": "object",
                "objectiveType": "string",
                "servingStatuses": "array",
            },
        ),
        "creatives": ContextStoreEntity(
            stream="creatives",
            columns={
                "id": "string",
                "name": "string",
                "account": "string",
                "campaign": "string",
                "intendedStatus": "string",
                "isServing": "boolean",
                "servingHoldReasons": "array",
                "createdAt": "integer",
                "lastModifiedAt": "integer",
            },
        ),
        "conversions": ContextStoreEntity(
            stream="conversions",
            columns={
                "id": "integer",
                "name": "string",
                "account": "string",
                "type": "string",
                "attributionType": "string",
                "enabled": "boolean",
                "campaigns": "array",
                "created": "integer",
                "lastModified": "integer",
            },
        ),
        "lead_forms": ContextStoreEntity(
            stream="lead_forms",
            columns={
                "id": "integer",
                "name": "string",
                "state": "string",
                "created": "integer",
                "lastModified": "integer",
            },
        ),
        "lead_form_responses": ContextStoreEntity(
            stream="lead_form_responses",
            columns={
                "id": "string",
                "leadType": "string",
                "submittedAt": "integer",
                "testLead": "boolean",
                "submitter": "string",
                "versionedLeadGenFormUrn": "string",
            },
        ),
    },
    headers={"LinkedIn-Version": "202609", "X-Restli-Protocol-Version": "2.0.0"},
)
