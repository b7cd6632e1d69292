# Generated from specs/google-ads/connector.yaml by `connectorgen generate google-ads`. Do not edit.
"""Accounts, campaigns, ad groups, ads and labels, and the numbers of each, over the Google Ads API."""

from __future__ import annotations

from typing import TYPE_CHECKING

try:
    from airbyte_agent_sdk.packages import exports, require
except ImportError as error:
    raise ImportError(
        "airbyte_agent_google_ads requires airbyte-agent-sdk>=1.0,<2. The airbyte_agent_sdk that is installed is "
        "incomplete, or belongs to another project's distribution with that name. Uninstall it "
        "(pip uninstall airbyte-agent-sdk), then reinstall airbyte-agent-google-ads as described in its README."
    ) from error
else:
    require(__name__, 1)

from .auth import GoogleAdsAuthConfig as GoogleAdsAuthConfig
from .connector import GoogleAdsConnector as GoogleAdsConnector
from .connector import SyncGoogleAdsConnector as SyncGoogleAdsConnector

if TYPE_CHECKING:
    from airbyte_agent_sdk.auth import AirbyteAuthConfig as AirbyteAuthConfig

    from .entities.accessible_customers import AccessibleCustomers as AccessibleCustomers
    from .entities.accessible_customers import SyncAccessibleCustomers as SyncAccessibleCustomers
    from .entities.accounts import Accounts as Accounts
    from .entities.accounts import SyncAccounts as SyncAccounts
    from .entities.ad_group_ad_labels import AdGroupAdLabels as AdGroupAdLabels
    from .entities.ad_group_ad_labels import SyncAdGroupAdLabels as SyncAdGroupAdLabels
    from .entities.ad_group_ads import AdGroupAds as AdGroupAds
    from .entities.ad_group_ads import SyncAdGroupAds as SyncAdGroupAds
    from .entities.ad_group_labels import AdGroupLabels as AdGroupLabels
    from .entities.ad_group_labels import SyncAdGroupLabels as SyncAdGroupLabels
    from .entities.ad_groups import AdGroups as AdGroups
    from .entities.ad_groups import SyncAdGroups as SyncAdGroups
    from .entities.campaign_labels import CampaignLabels as CampaignLabels
    from .entities.campaign_labels import SyncCampaignLabels as SyncCampaignLabels
    from .entities.campaigns import Campaigns as Campaigns
    from .entities.campaigns import SyncCampaigns as SyncCampaigns
    from .entities.labels import Labels as Labels
    from .entities.labels import SyncLabels as SyncLabels
    from .models.accounts import AccountRow as AccountRow
    from .models.ad_group_ad_labels import AdGroupAdLabelRow as AdGroupAdLabelRow
    from .models.ad_group_ads import AdGroupAdRow as AdGroupAdRow
    from .models.ad_group_labels import AdGroupLabelRow as AdGroupLabelRow
    from .models.ad_group_labels import MutateAdGroupLabelsResponse as MutateAdGroupLabelsResponse
    from .models.ad_groups import AdGroupRow as AdGroupRow
    from .models.ad_groups import MutateAdGroupsResponse as MutateAdGroupsResponse
    from .models.campaign_labels import CampaignLabelRow as CampaignLabelRow
    from .models.campaign_labels import MutateCampaignLabelsResponse as MutateCampaignLabelsResponse
    from .models.campaigns import CampaignRow as CampaignRow
    from .models.campaigns import MutateCampaignsResponse as MutateCampaignsResponse
    from .models.labels import MutateLabelsResponse as MutateLabelsResponse
    from .params import *
    from .store.accounts import AccountsStoreColumn as AccountsStoreColumn
    from .store.accounts import AccountsStoreRecord as AccountsStoreRecord
    from .store.ad_group_ad_labels import AdGroupAdLabelsStoreColumn as AdGroupAdLabelsStoreColumn
    from .store.ad_group_ad_labels import AdGroupAdLabelsStoreRecord as AdGroupAdLabelsStoreRecord
    from .store.ad_group_ads import AdGroupAdsStoreColumn as AdGroupAdsStoreColumn
    from .store.ad_group_ads import AdGroupAdsStoreRecord as AdGroupAdsStoreRecord
    from .store.ad_group_labels import AdGroupLabelsStoreColumn as AdGroupLabelsStoreColumn
    from .store.ad_group_labels import AdGroupLabelsStoreRecord as AdGroupLabelsStoreRecord
    from .store.ad_groups import AdGroupsStoreColumn as AdGroupsStoreColumn
    from .store.ad_groups import AdGroupsStoreRecord as AdGroupsStoreRecord
    from .store.campaign_labels import CampaignLabelsStoreColumn as CampaignLabelsStoreColumn
    from .store.campaign_labels import CampaignLabelsStoreRecord as CampaignLabelsStoreRecord
    from .store.campaigns import CampaignsStoreColumn as CampaignsStoreColumn
    from .store.campaigns import CampaignsStoreRecord as CampaignsStoreRecord
else:
    __getattr__, __dir__ = exports(
        __name__,
        {
            ".auth": ["GoogleAdsAuthConfig"],
            ".connector": ["GoogleAdsConnector", "SyncGoogleAdsConnector"],
            ".entities.accessible_customers": ["AccessibleCustomers", "SyncAccessibleCustomers"],
            ".entities.accounts": ["Accounts", "SyncAccounts"],
            ".entities.ad_group_ad_labels": ["AdGroupAdLabels", "SyncAdGroupAdLabels"],
            ".entities.ad_group_ads": ["AdGroupAds", "SyncAdGroupAds"],
            ".entities.ad_group_labels": ["AdGroupLabels", "SyncAdGroupLabels"],
            ".entities.ad_groups": ["AdGroups", "SyncAdGroups"],
            ".entities.campaign_labels": ["CampaignLabels", "SyncCampaignLabels"],
            ".entities.campaigns": ["Campaigns", "SyncCampaigns"],
            ".entities.labels": ["Labels", "SyncLabels"],
            ".models.accounts": ["AccountRow"],
            ".models.ad_group_ad_labels": ["AdGroupAdLabelRow"],
            ".models.ad_group_ads": ["AdGroupAdRow"],
            ".models.ad_group_labels": ["AdGroupLabelRow", "MutateAdGroupLabelsResponse"],
            ".models.ad_groups": ["AdGroupRow", "MutateAdGroupsResponse"],
            ".models.campaign_labels": ["CampaignLabelRow", "MutateCampaignLabelsResponse"],
            ".models.campaigns": ["CampaignRow", "MutateCampaignsResponse"],
            ".models.labels": ["MutateLabelsResponse"],
            ".store.accounts": ["AccountsStoreColumn", "AccountsStoreRecord"],
            ".store.ad_group_ad_labels": ["AdGroupAdLabelsStoreColumn", "AdGroupAdLabelsStoreRecord"],
            ".store.ad_group_ads": ["AdGroupAdsStoreColumn", "AdGroupAdsStoreRecord"],
            ".store.ad_group_labels": ["AdGroupLabelsStoreColumn", "AdGroupLabelsStoreRecord"],
            ".store.ad_groups": ["AdGroupsStoreColumn", "AdGroupsStoreRecord"],
            ".store.campaign_labels": ["CampaignLabelsStoreColumn", "CampaignLabelsStoreRecord"],
            ".store.campaigns": ["CampaignsStoreColumn", "CampaignsStoreRecord"],
            "airbyte_agent_sdk.auth": ["AirbyteAuthConfig"],
        },
        whole=[
            ".params.shared",
            ".params.accounts",
            ".params.campaigns",
            ".params.ad_groups",
            ".params.ad_group_ads",
            ".params.campaign_labels",
            ".params.ad_group_labels",
            ".params.ad_group_ad_labels",
            ".params.labels",
        ],
    )
