# Generated from specs/google-ads/connector.yaml by `connectorgen generate google-ads`. Do not edit.
"""The connector's definition as a table, without its operations."""

from __future__ import annotations

from airbyte_agent_sdk.definition import (
    AnswerRule,
    ContextStoreEntity,
    CredentialText,
    Definition,
    Relationship,
    RetryConfig,
    RetryWait,
    Scheme,
    Scope,
    Server,
    TokenRefresh,
)

__all__ = ["DEFINITION"]

DEFINITION = Definition(
    slug="google-ads",
    name="Google Ads",
    definition_id="253487c0-2246-43ba-a21f-5116b20a2c50",
    version="1.0.0",
    server=Server(url="https://googleads.googleapis.com"),
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
            required=("client_id", "client_secret", "refresh_token", "developer_token"),
            properties={
                "client_id": None,
                "client_secret": None,
                "refresh_token": None,
                "access_token": None,
                "developer_token": None,
            },
            headers={"developer-token": "{{ developer_token }}"},
            token_url="https://oauth2.googleapis.com/token",
            authorization_url="https://accounts.google.com/o/oauth2/v2/auth",
            refresh=TokenRefresh(),
            scopes=("https://www.googleapis.com/auth/adwords",),
            title="OAuth",
            description="Authenticate as a user who has agreed and who has access to the accounts, with a developer token.",
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
                "developer_token": CredentialText(
                    title="Developer token",
                    description="Developer token of a manager account",
                    examples=("exampleexampleexamplee",),
                    where="https://ads.google.com/aw/apicenter, in the manager account",
                ),
            },
        ),
    ),
    entities={
        "accessible_customers": {"list": ()},
        "accounts": {"list": ("customer_id",)},
        "campaigns": {"list": ("customer_id",), "update": ("customer_id", "operations")},
        "ad_groups": {"list": ("customer_id",), "update": ("customer_id", "operations")},
        "ad_group_ads": {"list": ("customer_id",)},
        "campaign_labels": {"list": ("customer_id",), "create": ("customer_id", "operations")},
        "ad_group_labels": {"list": ("customer_id",), "create": ("customer_id", "operations")},
        "ad_group_ad_labels": {"list": ("customer_id",)},
        "labels": {"create": ("customer_id", "operations")},
    },
    security=(("oauth2",),),
    check=("accessible_customers", "list"),
    package="airbyte_agent_google_ads",
    settings={"login_customer_id": None},
    retry=RetryConfig(
        rules=(
            AnswerRule(
                means="rate_limit",
                status=(429,),
                body={
                    "$.error.details[*].errors[*].errorCode.quotaError": (
                        "RESOURCE_EXHAUSTED",
                        "RESOURCE_TEMPORARILY_EXHAUSTED",
                        "EXCESSIVE_SHORT_TERM_QUERY_RESOURCE_CONSUMPTION",
                    )
                },
                wait=RetryWait(path="$.error.details[*].errors[*].details.quotaErrorDetails.retryDelay"),
                details=("$.error.details[*].errors[*].message",),
            ),
            AnswerRule(
                means="quota",
                status=(429,),
                body={
                    "$.error.details[*].errors[*].errorCode.quotaError": (
                        "EXCESSIVE_LONG_TERM_QUERY_RESOURCE_CONSUMPTION",
                        "PAYMENTS_PROFILE_ACTIVATION_RATE_LIMIT_EXCEEDED",
                    )
                },
                details=("$.error.details[*].errors[*].message",),
            ),
            AnswerRule(
                means="retry",
                body={
                    "$.error.details[*].errors[*].errorCode.internalError": (
                        "TRANSIENT_ERROR",
                        "INTERNAL_ERROR",
                    )
                },
                details=("$.error.details[*].errors[*].message",),
            ),
            AnswerRule(
                means="retry",
                body={"$.error.details[*].errors[*].errorCode.databaseError": ("CONCURRENT_MODIFICATION",)},
                details=("$.error.details[*].errors[*].message",),
            ),
            AnswerRule(means="permission", status=(403,), details=("$.error.details[*].errors[*].message",)),
            AnswerRule(means="not_found", status=(404,), details=("$.error.details[*].errors[*].message",)),
            AnswerRule(means="final", status=(400,), details=("$.error.details[*].errors[*].message",)),
        )
    ),
    scoping=(Scope(param="login-customer-id", config_key="login_customer_id"),),
    relationships=(
        Relationship(
            source="ad_groups",
            target="campaigns",
            foreign_key="adGroup.campaign",
            target_key="campaign.resourceName",
        ),
        Relationship(
            source="ad_group_ads",
            target="ad_groups",
            foreign_key="adGroupAd.adGroup",
            target_key="adGroup.resourceName",
        ),
        Relationship(
            source="campaign_labels",
            target="campaigns",
            foreign_key="campaignLabel.campaign",
            target_key="campaign.resourceName",
        ),
        Relationship(
            source="ad_group_labels",
            target="ad_groups",
            foreign_key="adGroupLabel.adGroup",
            target_key="adGroup.resourceName",
        ),
        Relationship(
            source="ad_group_ad_labels",
            target="ad_group_ads",
            foreign_key="adGroupAdLabel.adGroupAd",
            target_key="adGroupAd.resourceName",
        ),
    ),
    context_store={
        "accounts": ContextStoreEntity(
            stream="accounts",
            columns={
                "customer": {
                    "id": "string",
                    "descriptiveName": "string",
                    "currencyCode": "string",
                    "timeZone": "string",
                    "status": "string",
                }
            },
        ),
        "campaigns": ContextStoreEntity(
            stream="campaigns",
            columns={
                "campaign": {
                    "resourceName": "string",
                    "id": "string",
                    "name": "string",
                    "status": "string",
                    "primaryStatus": "string",
                    "advertisingChannelType": "string",
                    "startDateTime": "string",
                    "endDateTime": "string",
                },
                "campaignBudget": {"amountMicros": "string"},
            },
        ),
        "ad_groups": ContextStoreEntity(
            stream="ad_groups",
            columns={
                "adGroup": {
                    "resourceName": "string",
                    "id": "string",
                    "name": "string",
                    "status": "string",
                    "type": "string",
                    "campaign": "string",
                }
            },
        ),
        "ad_group_ads": ContextStoreEntity(
            stream="ad_group_ads",
            columns={
                "adGroupAd": {
                    "resourceName": "string",
                    "status": "string",
                    "adGroup": "string",
                    "adStrength": "string",
                }
            },
        ),
        "campaign_labels": ContextStoreEntity(
            stream="campaign_labels",
            columns={
                "campaignLabel": {"campaign": "string", "label": "string"},
                "label": {"id": "string", "name": "string"},
            },
        ),
        "ad_group_labels": ContextStoreEntity(
            stream="ad_group_labels",
            columns={
                "adGroupLabel": {"adGroup": "string", "label": "string"},
                "label": {"id": "string", "name": "string"},
            },
        ),
        "ad_group_ad_labels": ContextStoreEntity(
            stream="ad_group_ad_labels",
            columns={
                "adGroupAdLabel": {"adGroupAd": "string", "label": "string"},
                "label": {"id": "string", "name": "string"},
            },
        ),
    },
)
