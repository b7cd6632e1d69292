"""Google's client for Python."""

from __future__ import annotations

from airbyte_agent_google_ads import GoogleAdsAuthConfig, SyncGoogleAdsConnector

from tests.clients.comparison import Client

ID = {"customer_id": "1234567890"}
PAGE = {**ID, "pageToken": "t+/=1"}


def connect(url: str) -> SyncGoogleAdsConnector:
    auth = GoogleAdsAuthConfig(
        client_id="c",
        client_secret="planted-client-secret",
        refresh_token="r",
        access_token="planted-google-token",
        developer_token="planted-developer-token",
    )
    return SyncGoogleAdsConnector(auth, base_url=url, login_customer_id="9876543210")


CLIENT = Client(
    packages=("google-ads==34.0.0",),
    connect=connect,
    headers=("authorization", "developer-token", "login-customer-id"),
    calls={
        "accessible_customers.list": {},
        "accounts.list": {**PAGE, "query": "SELECT customer.id FROM customer"},
        "campaigns.list": {
            **PAGE,
            "query": "SELECT campaign.id, metrics.clicks FROM campaign WHERE campaign.name = 'Früh & spät'",
            "searchSettings": {"returnTotalResultsCount": True, "returnSummaryRow": True},
        },
        "ad_groups.list": {**PAGE, "query": "SELECT ad_group.id FROM ad_group"},
        "ad_group_ads.list": {**PAGE, "query": "SELECT ad_group_ad.ad.id FROM ad_group_ad"},
        "campaign_labels.list": {**PAGE, "query": "SELECT campaign_label.label FROM campaign_label"},
        "ad_group_labels.list": {**PAGE, "query": "SELECT ad_group_label.label FROM ad_group_label"},
        "ad_group_ad_labels.list": {**PAGE, "query": "SELECT ad_group_ad_label.label FROM ad_group_ad_label"},
        "campaigns.update": {
            **ID,
            "operations": [
                {
                    "update": {
                        "resourceName": "customers/1234567890/campaigns/1",
                        "name": "Früh & spät",
                        "status": "PAUSED",
                        "campaignBudget": "customers/1234567890/campaignBudgets/7",
                        "networkSettings": {"targetGoogleSearch": True, "targetContentNetwork": False},
                        "targetCpa": {"targetCpaMicros": "1500000"},
                        "startDateTime": "2026-04-01 00:00:00",
                        "urlCustomParameters": [{"key": "season", "value": "spring"}],
                    },
                    "updateMask": "name,status,campaignBudget,networkSettings.targetGoogleSearch,"
                    "networkSettings.targetContentNetwork,targetCpa.targetCpaMicros,startDateTime,"
                    "urlCustomParameters",
                }
            ],
            "partialFailure": True,
            "validateOnly": True,
            "responseContentType": "MUTABLE_RESOURCE",
        },
        "ad_groups.update": {
            **ID,
            "operations": [
                {
                    "update": {
                        "resourceName": "customers/1234567890/adGroups/2",
                        "cpcBidMicros": "1200000",
                        "targetRoas": 3.5,
                    },
                    "updateMask": "cpcBidMicros,targetRoas",
                }
            ],
        },
        "labels.create": {
            **ID,
            "operations": [
                {
                    "create": {
                        "name": "Spring",
                        "textLabel": {"backgroundColor": "#2B8FFF", "description": "Spring sale"},
                    }
                }
            ],
        },
        "campaign_labels.create": {
            **ID,
            "operations": [
                {
                    "create": {
                        "campaign": "customers/1234567890/campaigns/1",
                        "label": "customers/1234567890/labels/3",
                    }
                }
            ],
        },
        "ad_group_labels.create": {
            **ID,
            "operations": [
                {
                    "create": {
                        "adGroup": "customers/1234567890/adGroups/2",
                        "label": "customers/1234567890/labels/3",
                    }
                }
            ],
        },
    },
    differences={
        "accessible_customers.list": {
            "header login-customer-id": "The client sends it with every call; here it is about no account."
        }
    },
)
