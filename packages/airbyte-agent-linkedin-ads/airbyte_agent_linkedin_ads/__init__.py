# Generated from specs/linkedin-ads/connector.yaml by `connectorgen generate linkedin-ads`. Do not edit.
"""Ad accounts, campaigns, creatives, conversions, analytics and leads, over the LinkedIn Marketing API."""

from __future__ import annotations

from typing import TYPE_CHECKING

try:
    from airbyte_agent_sdk.packages import exports, require
except ImportError as error:
    raise ImportError(
        "airbyte_agent_linkedin_ads requires airbyte-agent-sdk>=1.0,<2. The airbyte_agent_sdk that is installed is "
        "incomplete, or belongs to another project's distribution with that name. Uninstall it "
        "(pip uninstall airbyte-agent-sdk), then reinstall airbyte-agent-linkedin-ads as described in its README."
    ) from error
else:
    require(__name__, 1)

from .auth import LinkedinAdsAccessTokenAuthConfig as LinkedinAdsAccessTokenAuthConfig
from .auth import (
    LinkedinAdsAccessTokenAuthenticationAuthConfig as LinkedinAdsAccessTokenAuthenticationAuthConfig,
)
from .auth import LinkedinAdsAuthConfig as LinkedinAdsAuthConfig
from .auth import LinkedinAdsOauth20AuthenticationAuthConfig as LinkedinAdsOauth20AuthenticationAuthConfig
from .auth import LinkedinAdsOAuthAuthConfig as LinkedinAdsOAuthAuthConfig
from .connector import LinkedinAdsConnector as LinkedinAdsConnector
from .connector import SyncLinkedinAdsConnector as SyncLinkedinAdsConnector

if TYPE_CHECKING:
    from airbyte_agent_sdk.auth import AirbyteAuthConfig as AirbyteAuthConfig

    from .entities.account_users import AccountUsers as AccountUsers
    from .entities.account_users import SyncAccountUsers as SyncAccountUsers
    from .entities.accounts import Accounts as Accounts
    from .entities.accounts import SyncAccounts as SyncAccounts
    from .entities.ad_campaign_analytics import AdCampaignAnalytics as AdCampaignAnalytics
    from .entities.ad_campaign_analytics import SyncAdCampaignAnalytics as SyncAdCampaignAnalytics
    from .entities.ad_creative_analytics import AdCreativeAnalytics as AdCreativeAnalytics
    from .entities.ad_creative_analytics import SyncAdCreativeAnalytics as SyncAdCreativeAnalytics
    from .entities.ad_impression_device_analytics import (
        AdImpressionDeviceAnalytics as AdImpressionDeviceAnalytics,
    )
    from .entities.ad_impression_device_analytics import (
        SyncAdImpressionDeviceAnalytics as SyncAdImpressionDeviceAnalytics,
    )
    from .entities.ad_member_company_analytics import AdMemberCompanyAnalytics as AdMemberCompanyAnalytics
    from .entities.ad_member_company_analytics import (
        SyncAdMemberCompanyAnalytics as SyncAdMemberCompanyAnalytics,
    )
    from .entities.ad_member_company_size_analytics import (
        AdMemberCompanySizeAnalytics as AdMemberCompanySizeAnalytics,
    )
    from .entities.ad_member_company_size_analytics import (
        SyncAdMemberCompanySizeAnalytics as SyncAdMemberCompanySizeAnalytics,
    )
    from .entities.ad_member_country_analytics import AdMemberCountryAnalytics as AdMemberCountryAnalytics
    from .entities.ad_member_country_analytics import (
        SyncAdMemberCountryAnalytics as SyncAdMemberCountryAnalytics,
    )
    from .entities.ad_member_industry_analytics import AdMemberIndustryAnalytics as AdMemberIndustryAnalytics
    from .entities.ad_member_industry_analytics import (
        SyncAdMemberIndustryAnalytics as SyncAdMemberIndustryAnalytics,
    )
    from .entities.ad_member_job_function_analytics import (
        AdMemberJobFunctionAnalytics as AdMemberJobFunctionAnalytics,
    )
    from .entities.ad_member_job_function_analytics import (
        SyncAdMemberJobFunctionAnalytics as SyncAdMemberJobFunctionAnalytics,
    )
    from .entities.ad_member_job_title_analytics import AdMemberJobTitleAnalytics as AdMemberJobTitleAnalytics
    from .entities.ad_member_job_title_analytics import (
        SyncAdMemberJobTitleAnalytics as SyncAdMemberJobTitleAnalytics,
    )
    from .entities.ad_member_region_analytics import AdMemberRegionAnalytics as AdMemberRegionAnalytics
    from .entities.ad_member_region_analytics import (
        SyncAdMemberRegionAnalytics as SyncAdMemberRegionAnalytics,
    )
    from .entities.ad_member_seniority_analytics import (
        AdMemberSeniorityAnalytics as AdMemberSeniorityAnalytics,
    )
    from .entities.ad_member_seniority_analytics import (
        SyncAdMemberSeniorityAnalytics as SyncAdMemberSeniorityAnalytics,
    )
    from .entities.campaign_conversions import CampaignConversions as CampaignConversions
    from .entities.campaign_conversions import SyncCampaignConversions as SyncCampaignConversions
    from .entities.campaign_groups import CampaignGroups as CampaignGroups
    from .entities.campaign_groups import SyncCampaignGroups as SyncCampaignGroups
    from .entities.campaigns import Campaigns as Campaigns
    from .entities.campaigns import SyncCampaigns as SyncCampaigns
    from .entities.conversion_events import ConversionEvents as ConversionEvents
    from .entities.conversion_events import SyncConversionEvents as SyncConversionEvents
    from .entities.conversions import Conversions as Conversions
    from .entities.conversions import SyncConversions as SyncConversions
    from .entities.creatives import Creatives as Creatives
    from .entities.creatives import SyncCreatives as SyncCreatives
    from .entities.lead_form_responses import LeadFormResponses as LeadFormResponses
    from .entities.lead_form_responses import SyncLeadFormResponses as SyncLeadFormResponses
    from .entities.lead_forms import LeadForms as LeadForms
    from .entities.lead_forms import SyncLeadForms as SyncLeadForms
    from .models.account_users import AccountUser as AccountUser
    from .models.accounts import Account as Account
    from .models.campaign_groups import CampaignGroup as CampaignGroup
    from .models.campaigns import Campaign as Campaign
    from .models.conversion_events import ConversionEventResults as ConversionEventResults
    from .models.conversions import Conversion as Conversion
    from .models.creatives import Creative as Creative
    from .models.lead_form_responses import LeadFormResponse as LeadFormResponse
    from .models.lead_forms import LeadForm as LeadForm
    from .models.shared import AnalyticsRow as AnalyticsRow
    from .models.shared import CreatedRecord as CreatedRecord
    from .params import *
    from .store.account_users import AccountUsersStoreColumn as AccountUsersStoreColumn
    from .store.account_users import AccountUsersStoreRecord as AccountUsersStoreRecord
    from .store.accounts import AccountsStoreColumn as AccountsStoreColumn
    from .store.accounts import AccountsStoreRecord as AccountsStoreRecord
    from .store.campaign_groups import CampaignGroupsStoreColumn as CampaignGroupsStoreColumn
    from .store.campaign_groups import CampaignGroupsStoreRecord as CampaignGroupsStoreRecord
    from .store.campaigns import CampaignsStoreColumn as CampaignsStoreColumn
    from .store.campaigns import CampaignsStoreRecord as CampaignsStoreRecord
    from .store.conversions import ConversionsStoreColumn as ConversionsStoreColumn
    from .store.conversions import ConversionsStoreRecord as ConversionsStoreRecord
    from .store.creatives import CreativesStoreColumn as CreativesStoreColumn
    from .store.creatives import CreativesStoreRecord as CreativesStoreRecord
    from .store.lead_form_responses import LeadFormResponsesStoreColumn as LeadFormResponsesStoreColumn
    from .store.lead_form_responses import LeadFormResponsesStoreRecord as LeadFormResponsesStoreRecord
    from .store.lead_forms import LeadFormsStoreColumn as LeadFormsStoreColumn
    from .store.lead_forms import LeadFormsStoreRecord as LeadFormsStoreRecord
else:
    __getattr__, __dir__ = exports(
        __name__,
        {
            ".auth": [
                "LinkedinAdsAccessTokenAuthConfig",
                "LinkedinAdsAccessTokenAuthenticationAuthConfig",
                "LinkedinAdsAuthConfig",
                "LinkedinAdsOAuthAuthConfig",
                "LinkedinAdsOauth20AuthenticationAuthConfig",
            ],
            ".connector": ["LinkedinAdsConnector", "SyncLinkedinAdsConnector"],
            ".entities.account_users": ["AccountUsers", "SyncAccountUsers"],
            ".entities.accounts": ["Accounts", "SyncAccounts"],
            ".entities.ad_campaign_analytics": ["AdCampaignAnalytics", "SyncAdCampaignAnalytics"],
            ".entities.ad_creative_analytics": ["AdCreativeAnalytics", "SyncAdCreativeAnalytics"],
            ".entities.ad_impression_device_analytics": [
                "AdImpressionDeviceAnalytics",
                "SyncAdImpressionDeviceAnalytics",
            ],
            ".entities.ad_member_company_analytics": [
                "AdMemberCompanyAnalytics",
                "SyncAdMemberCompanyAnalytics",
            ],
            ".entities.ad_member_company_size_analytics": [
                "AdMemberCompanySizeAnalytics",
                "SyncAdMemberCompanySizeAnalytics",
            ],
            ".entities.ad_member_country_analytics": [
                "AdMemberCountryAnalytics",
                "SyncAdMemberCountryAnalytics",
            ],
            ".entities.ad_member_industry_analytics": [
                "AdMemberIndustryAnalytics",
                "SyncAdMemberIndustryAnalytics",
            ],
            ".entities.ad_member_job_function_analytics": [
                "AdMemberJobFunctionAnalytics",
                "SyncAdMemberJobFunctionAnalytics",
            ],
            ".entities.ad_member_job_title_analytics": [
                "AdMemberJobTitleAnalytics",
                "SyncAdMemberJobTitleAnalytics",
            ],
            ".entities.ad_member_region_analytics": [
                "AdMemberRegionAnalytics",
                "SyncAdMemberRegionAnalytics",
            ],
            ".entities.ad_member_seniority_analytics": [
                "AdMemberSeniorityAnalytics",
                "SyncAdMemberSeniorityAnalytics",
            ],
            ".entities.campaign_conversions": ["CampaignConversions", "SyncCampaignConversions"],
            ".entities.campaign_groups": ["CampaignGroups", "SyncCampaignGroups"],
            ".entities.campaigns": ["Campaigns", "SyncCampaigns"],
            ".entities.conversion_events": ["ConversionEvents", "SyncConversionEvents"],
            ".entities.conversions": ["Conversions", "SyncConversions"],
            ".entities.creatives": ["Creatives", "SyncCreatives"],
            ".entities.lead_form_responses": ["LeadFormResponses", "SyncLeadFormResponses"],
            ".entities.lead_forms": ["LeadForms", "SyncLeadForms"],
            ".models.account_users": ["AccountUser"],
            ".models.accounts": ["Account"],
            ".models.campaign_groups": ["CampaignGroup"],
            ".models.campaigns": ["Campaign"],
            ".models.conversion_events": ["ConversionEventResults"],
            ".models.conversions": ["Conversion"],
            ".models.creatives": ["Creative"],
            ".models.lead_form_responses": ["LeadFormResponse"],
            ".models.lead_forms": ["LeadForm"],
            ".models.shared": ["AnalyticsRow", "CreatedRecord"],
            ".store.account_users": ["AccountUsersStoreColumn", "AccountUsersStoreRecord"],
            ".store.accounts": ["AccountsStoreColumn", "AccountsStoreRecord"],
            ".store.campaign_groups": ["CampaignGroupsStoreColumn", "CampaignGroupsStoreRecord"],
            ".store.campaigns": ["CampaignsStoreColumn", "CampaignsStoreRecord"],
            ".store.conversions": ["ConversionsStoreColumn", "ConversionsStoreRecord"],
            ".store.creatives": ["CreativesStoreColumn", "CreativesStoreRecord"],
            ".store.lead_form_responses": ["LeadFormResponsesStoreColumn", "LeadFormResponsesStoreRecord"],
            ".store.lead_forms": ["LeadFormsStoreColumn", "LeadFormsStoreRecord"],
            "airbyte_agent_sdk.auth": ["AirbyteAuthConfig"],
        },
        whole=[
            ".params.shared",
            ".params.accounts",
            ".params.account_users",
            ".params.campaigns",
            ".params.campaign_groups",
            ".params.creatives",
            ".params.conversions",
            ".params.conversion_events",
            ".params.campaign_conversions",
            ".params.lead_form_responses",
        ],
    )
