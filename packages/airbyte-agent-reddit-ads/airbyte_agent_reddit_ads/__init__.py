# Generated from specs/reddit-ads/connector.yaml by `connectorgen generate reddit-ads`. Do not edit.
"""Businesses, ad accounts, campaigns, ad groups and ads of Reddit, over the Reddit Ads API."""

from __future__ import annotations

from typing import TYPE_CHECKING

try:
    from airbyte_agent_sdk.packages import exports, require
except ImportError as error:
    raise ImportError(
        "airbyte_agent_reddit_ads requires airbyte-agent-sdk>=1.0,<2. The airbyte_agent_sdk that is installed is "
        "incomplete, or belongs to another project's distribution with that name. Uninstall it "
        "(pip uninstall airbyte-agent-sdk), then reinstall airbyte-agent-reddit-ads as described in its README."
    ) from error
else:
    require(__name__, 1)

from .auth import RedditAdsAuthConfig as RedditAdsAuthConfig
from .connector import RedditAdsConnector as RedditAdsConnector
from .connector import SyncRedditAdsConnector as SyncRedditAdsConnector

if TYPE_CHECKING:
    from airbyte_agent_sdk.auth import AirbyteAuthConfig as AirbyteAuthConfig

    from .entities.ad_accounts import AdAccounts as AdAccounts
    from .entities.ad_accounts import SyncAdAccounts as SyncAdAccounts
    from .entities.ad_groups import AdGroups as AdGroups
    from .entities.ad_groups import SyncAdGroups as SyncAdGroups
    from .entities.ads import Ads as Ads
    from .entities.ads import SyncAds as SyncAds
    from .entities.businesses import Businesses as Businesses
    from .entities.businesses import SyncBusinesses as SyncBusinesses
    from .entities.campaigns import Campaigns as Campaigns
    from .entities.campaigns import SyncCampaigns as SyncCampaigns
    from .models.ad_accounts import AdAccount as AdAccount
    from .models.ad_groups import AdGroup as AdGroup
    from .models.ads import Ad as Ad
    from .models.businesses import Business as Business
    from .models.campaigns import Campaign as Campaign
    from .store.ad_accounts import AdAccountsStoreColumn as AdAccountsStoreColumn
    from .store.ad_accounts import AdAccountsStoreRecord as AdAccountsStoreRecord
    from .store.ad_groups import AdGroupsStoreColumn as AdGroupsStoreColumn
    from .store.ad_groups import AdGroupsStoreRecord as AdGroupsStoreRecord
    from .store.ads import AdsStoreColumn as AdsStoreColumn
    from .store.ads import AdsStoreRecord as AdsStoreRecord
    from .store.businesses import BusinessesStoreColumn as BusinessesStoreColumn
    from .store.businesses import BusinessesStoreRecord as BusinessesStoreRecord
    from .store.campaigns import CampaignsStoreColumn as CampaignsStoreColumn
    from .store.campaigns import CampaignsStoreRecord as CampaignsStoreRecord
else:
    __getattr__, __dir__ = exports(
        __name__,
        {
            ".auth": ["RedditAdsAuthConfig"],
            ".connector": ["RedditAdsConnector", "SyncRedditAdsConnector"],
            ".entities.ad_accounts": ["AdAccounts", "SyncAdAccounts"],
            ".entities.ad_groups": ["AdGroups", "SyncAdGroups"],
            ".entities.ads": ["Ads", "SyncAds"],
            ".entities.businesses": ["Businesses", "SyncBusinesses"],
            ".entities.campaigns": ["Campaigns", "SyncCampaigns"],
            ".models.ad_accounts": ["AdAccount"],
            ".models.ad_groups": ["AdGroup"],
            ".models.ads": ["Ad"],
            ".models.businesses": ["Business"],
            ".models.campaigns": ["Campaign"],
            ".store.ad_accounts": ["AdAccountsStoreColumn", "AdAccountsStoreRecord"],
            ".store.ad_groups": ["AdGroupsStoreColumn", "AdGroupsStoreRecord"],
            ".store.ads": ["AdsStoreColumn", "AdsStoreRecord"],
            ".store.businesses": ["BusinessesStoreColumn", "BusinessesStoreRecord"],
            ".store.campaigns": ["CampaignsStoreColumn", "CampaignsStoreRecord"],
            "airbyte_agent_sdk.auth": ["AirbyteAuthConfig"],
        },
    )
