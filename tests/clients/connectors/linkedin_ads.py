"""LinkedIn's client for JavaScript."""

from __future__ import annotations

from typing import Any

from airbyte_agent_linkedin_ads import LinkedinAdsAuthConfig, SyncLinkedinAdsConnector

from tests.clients.comparison import Client

ACCOUNT, CAMPAIGN = "urn:li:sponsoredAccount:512", "urn:li:sponsoredCampaign:141"
CREATIVE, RULE = "urn:li:sponsoredCreative:119", "urn:lla:llaPartnerConversion:104"
IN_ACCOUNT = {"account_id": 512}
USER = {"account": ACCOUNT, "user": "urn:li:person:_mVMF2Kp8p"}
PAIR = {"campaign_urn": CAMPAIGN, "conversion_urn": RULE}
OWNER = {"owner": {"sponsoredAccount": ACCOUNT}}
TOKEN = {"pageSize": 20, "pageToken": "DgGerr1i_V-r=="}
PAGE = {"start": 20, "count": 10}
SCHEDULE = {"start": 1767225600000, "end": 1769904000000}
TARGETING = {"include": {"and": [{"or": {"urn:li:adTargetingFacet:locations": ["urn:li:geo:103644278"]}}]}}
DAYS = {"start": {"year": 2026, "month": 1, "day": 14}, "end": {"year": 2026, "month": 2, "day": 13}}


def connect(url: str) -> SyncLinkedinAdsConnector:
    return SyncLinkedinAdsConnector(LinkedinAdsAuthConfig(access_token="planted"), base_url=f"{url}/rest")


def analytics(**what: Any) -> dict[str, Any]:
    return {
        "timeGranularity": "DAILY",
        "dateRange": DAYS,
        "fields": "impressions,clicks,pivotValues,dateRange",
        **what,
    }


def patch(**fields: Any) -> dict[str, Any]:
    return {"patch": {"$set": fields}}


OF_MEMBERS = (
    "company company_size country industry job_function job_title region seniority"  # as in ad_member_*
)

CLIENT = Client(
    packages=("linkedin-api-client@0.3.0",),
    connect=connect,
    headers=("authorization", "linkedin-version", "x-restli-protocol-version"),
    encoded=True,
    calls={
        "accounts.list": {
            **TOKEN,
            "search": {
                "reference": {"values": ["urn:li:organization:2414183"]},
                "name": {"values": ["R&D, Europe (it's = 100 %)", "Ü"]},
                "status": {"values": ["ACTIVE", "DRAFT"]},
                "test": False,
            },
            "sortOrder": "DESCENDING",
        },
        "accounts.create": {"name": "Company A", "type": "BUSINESS", "test": True},
        "accounts.get": {"id": 512},
        "accounts.update": {"id": 512, **patch(name="Company B")},
        "accounts.delete": {"id": 512},
        "account_users.list": {**PAGE, "accounts": ACCOUNT, "fields": "user,role"},
        "account_users.create": {**USER, "role": "VIEWER"},
        "account_users.update": {**USER, **patch(role="CAMPAIGN_MANAGER")},
        "account_users.delete": USER,
        "campaigns.list": {
            **IN_ACCOUNT,
            **TOKEN,
            "search": {
                "campaignGroup": {"values": ["urn:li:sponsoredCampaignGroup:602"]},
                "name": {"values": [""]},
            },
        },
        "campaigns.create": {
            **IN_ACCOUNT,
            "account": ACCOUNT,
            "name": "Launch",
            "politicalIntent": "NOT_POLITICAL",
            "runSchedule": SCHEDULE,
            "offsiteDeliveryEnabled": False,
            "dailyBudget": {"amount": "18.50", "currencyCode": "USD"},
            "targetingCriteria": TARGETING,
        },
        "campaigns.get": {**IN_ACCOUNT, "id": 141},
        "campaigns.update": {**IN_ACCOUNT, "id": 141, **patch(status="PAUSED")},
        "campaigns.delete": {**IN_ACCOUNT, "id": 141},
        "campaign_groups.list": {**IN_ACCOUNT, **TOKEN, "search": {"status": {"values": ["ACTIVE"]}}},
        "campaign_groups.create": {**IN_ACCOUNT, "account": ACCOUNT, "name": "Q1", "runSchedule": SCHEDULE},
        "campaign_groups.get": {**IN_ACCOUNT, "id": 602},
        "campaign_groups.update": {**IN_ACCOUNT, "id": 602, **patch(name="Q2")},
        "campaign_groups.delete": {**IN_ACCOUNT, "id": 602},
        "creatives.list": {
            **IN_ACCOUNT,
            **TOKEN,
            "campaigns": [CAMPAIGN, "urn:li:sponsoredCampaign:142"],
            "intendedStatuses": ["ACTIVE"],
            "isTestAccount": False,
        },
        "creatives.create": {**IN_ACCOUNT, "campaign": CAMPAIGN, "content": {"reference": "urn:li:share:7"}},
        "creatives.get": {**IN_ACCOUNT, "id": CREATIVE},
        "creatives.update": {**IN_ACCOUNT, "id": CREATIVE, **patch(intendedStatus="PAUSED")},
        "creatives.delete": {**IN_ACCOUNT, "id": CREATIVE},
        "conversions.list": {**PAGE, "account": ACCOUNT, "fields": "id,name,type"},
        "conversions.create": {
            "autoAssociationType": "ALL_CAMPAIGNS",
            "account": ACCOUNT,
            "name": "Demo requests",
            "type": "LEAD",
            "urlMatchRuleExpression": [[{"matchType": "CONTAINS", "matchValue": "/thanks"}]],
        },
        "conversions.get": {"id": 104},
        "conversions.update": {"id": 104, "account": ACCOUNT, **patch(enabled=False)},
        "conversion_events.create": {
            "elements": [
                {
                    "conversion": RULE,
                    "conversionHappenedAt": 1767225600000,
                    "user": {"userIds": [{"idType": "SHA256_EMAIL", "idValue": "00ff"}]},
                }
            ]
        },
        "campaign_conversions.create": {**PAIR, "campaign": CAMPAIGN, "conversion": RULE},
        "campaign_conversions.delete": PAIR,
        "ad_campaign_analytics.list": analytics(campaigns=[CAMPAIGN]),
        "ad_creative_analytics.list": analytics(creatives=[CREATIVE]),
        "ad_impression_device_analytics.list": analytics(campaigns=[CAMPAIGN]),
        **{
            f"ad_member_{what}_analytics.list": analytics(campaigns=[CAMPAIGN]) for what in OF_MEMBERS.split()
        },
        "lead_forms.list": {**PAGE, **OWNER},
        "lead_form_responses.list": {
            **PAGE,
            **OWNER,
            "leadType": {"leadType": "SPONSORED"},
            "limitedToTestLeads": False,
            "submittedAtTimeRange": SCHEDULE,
            "fields": "id,submittedAt,form:(name,content)",
        },
    },
    differences={
        "campaigns.list": {
            "query search": "Node encodes the two quotes of an empty text; encoded, Rest.li reads two quotes."
        },
    },
)
