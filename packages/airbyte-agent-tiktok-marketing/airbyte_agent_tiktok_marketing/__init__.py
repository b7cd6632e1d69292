# Generated from specs/tiktok-marketing/connector.yaml by `connectorgen generate tiktok-marketing`. Do not edit.
"""Campaigns, ad groups, ads, audiences, creatives and reports of TikTok ad accounts, over the TikTok API for
Business.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

try:
    from airbyte_agent_sdk.packages import exports, require
except ImportError as error:
    raise ImportError(
        "airbyte_agent_tiktok_marketing requires airbyte-agent-sdk>=1.0,<2. The airbyte_agent_sdk that is installed is "
        "incomplete, or belongs to another project's distribution with that name. Uninstall it "
        "(pip uninstall airbyte-agent-sdk), then reinstall airbyte-agent-tiktok-marketing as described in its README."
    ) from error
else:
    require(__name__, 1)

from .auth import TiktokMarketingAuthConfig as TiktokMarketingAuthConfig
from .connector import SyncTiktokMarketingConnector as SyncTiktokMarketingConnector
from .connector import TiktokMarketingConnector as TiktokMarketingConnector

if TYPE_CHECKING:
    from airbyte_agent_sdk.auth import AirbyteAuthConfig as AirbyteAuthConfig

    from .entities.ad_groups import AdGroups as AdGroups
    from .entities.ad_groups import SyncAdGroups as SyncAdGroups
    from .entities.ad_groups_reports_daily import AdGroupsReportsDaily as AdGroupsReportsDaily
    from .entities.ad_groups_reports_daily import SyncAdGroupsReportsDaily as SyncAdGroupsReportsDaily
    from .entities.ads import Ads as Ads
    from .entities.ads import SyncAds as SyncAds
    from .entities.ads_reports_daily import AdsReportsDaily as AdsReportsDaily
    from .entities.ads_reports_daily import SyncAdsReportsDaily as SyncAdsReportsDaily
    from .entities.ads_reports_hourly import AdsReportsHourly as AdsReportsHourly
    from .entities.ads_reports_hourly import SyncAdsReportsHourly as SyncAdsReportsHourly
    from .entities.ads_reports_lifetime import AdsReportsLifetime as AdsReportsLifetime
    from .entities.ads_reports_lifetime import SyncAdsReportsLifetime as SyncAdsReportsLifetime
    from .entities.advertisers import Advertisers as Advertisers
    from .entities.advertisers import SyncAdvertisers as SyncAdvertisers
    from .entities.advertisers_reports_daily import AdvertisersReportsDaily as AdvertisersReportsDaily
    from .entities.advertisers_reports_daily import SyncAdvertisersReportsDaily as SyncAdvertisersReportsDaily
    from .entities.audiences import Audiences as Audiences
    from .entities.audiences import SyncAudiences as SyncAudiences
    from .entities.campaigns import Campaigns as Campaigns
    from .entities.campaigns import SyncCampaigns as SyncCampaigns
    from .entities.campaigns_reports_daily import CampaignsReportsDaily as CampaignsReportsDaily
    from .entities.campaigns_reports_daily import SyncCampaignsReportsDaily as SyncCampaignsReportsDaily
    from .entities.catalogs import Catalogs as Catalogs
    from .entities.catalogs import SyncCatalogs as SyncCatalogs
    from .entities.creative_assets_images import CreativeAssetsImages as CreativeAssetsImages
    from .entities.creative_assets_images import SyncCreativeAssetsImages as SyncCreativeAssetsImages
    from .entities.creative_assets_videos import CreativeAssetsVideos as CreativeAssetsVideos
    from .entities.creative_assets_videos import SyncCreativeAssetsVideos as SyncCreativeAssetsVideos
    from .entities.spark_ads import SparkAds as SparkAds
    from .entities.spark_ads import SyncSparkAds as SyncSparkAds
    from .models.ad_groups import AdGroup as AdGroup
    from .models.ads import Ad as Ad
    from .models.advertisers import Advertiser as Advertiser
    from .models.audiences import Audience as Audience
    from .models.campaigns import Campaign as Campaign
    from .models.catalogs import Catalog as Catalog
    from .models.creative_assets_images import Image as Image
    from .models.creative_assets_videos import Video as Video
    from .models.shared import ReportRow as ReportRow
    from .models.spark_ads import SparkAd as SparkAd
    from .params import *
    from .store.ad_groups import AdGroupsStoreColumn as AdGroupsStoreColumn
    from .store.ad_groups import AdGroupsStoreRecord as AdGroupsStoreRecord
    from .store.ads import AdsStoreColumn as AdsStoreColumn
    from .store.ads import AdsStoreRecord as AdsStoreRecord
    from .store.advertisers import AdvertisersStoreColumn as AdvertisersStoreColumn
    from .store.advertisers import AdvertisersStoreRecord as AdvertisersStoreRecord
    from .store.audiences import AudiencesStoreColumn as AudiencesStoreColumn
    from .store.audiences import AudiencesStoreRecord as AudiencesStoreRecord
    from .store.campaigns import CampaignsStoreColumn as CampaignsStoreColumn
    from .store.campaigns import CampaignsStoreRecord as CampaignsStoreRecord
    from .store.creative_assets_images import (
        CreativeAssetsImagesStoreColumn as CreativeAssetsImagesStoreColumn,
    )
    from .store.creative_assets_images import (
        CreativeAssetsImagesStoreRecord as CreativeAssetsImagesStoreRecord,
    )
    from .store.creative_assets_videos import (
        CreativeAssetsVideosStoreColumn as CreativeAssetsVideosStoreColumn,
    )
    from .store.creative_assets_videos import (
        CreativeAssetsVideosStoreRecord as CreativeAssetsVideosStoreRecord,
    )
else:
    __getattr__, __dir__ = exports(
        __name__,
        {
            ".auth": ["TiktokMarketingAuthConfig"],
            ".connector": ["SyncTiktokMarketingConnector", "TiktokMarketingConnector"],
            ".entities.ad_groups": ["AdGroups", "SyncAdGroups"],
            ".entities.ad_groups_reports_daily": ["AdGroupsReportsDaily", "SyncAdGroupsReportsDaily"],
            ".entities.ads": ["Ads", "SyncAds"],
            ".entities.ads_reports_daily": ["AdsReportsDaily", "SyncAdsReportsDaily"],
            ".entities.ads_reports_hourly": ["AdsReportsHourly", "SyncAdsReportsHourly"],
            ".entities.ads_reports_lifetime": ["AdsReportsLifetime", "SyncAdsReportsLifetime"],
            ".entities.advertisers": ["Advertisers", "SyncAdvertisers"],
            ".entities.advertisers_reports_daily": ["AdvertisersReportsDaily", "SyncAdvertisersReportsDaily"],
            ".entities.audiences": ["Audiences", "SyncAudiences"],
            ".entities.campaigns": ["Campaigns", "SyncCampaigns"],
            ".entities.campaigns_reports_daily": ["CampaignsReportsDaily", "SyncCampaignsReportsDaily"],
            ".entities.catalogs": ["Catalogs", "SyncCatalogs"],
            ".entities.creative_assets_images": ["CreativeAssetsImages", "SyncCreativeAssetsImages"],
            ".entities.creative_assets_videos": ["CreativeAssetsVideos", "SyncCreativeAssetsVideos"],
            ".entities.spark_ads": ["SparkAds", "SyncSparkAds"],
            ".models.ad_groups": ["AdGroup"],
            ".models.ads": ["Ad"],
            ".models.advertisers": ["Advertiser"],
            ".models.audiences": ["Audience"],
            ".models.campaigns": ["Campaign"],
            ".models.catalogs": ["Catalog"],
            ".models.creative_assets_images": ["Image"],
            ".models.creative_assets_videos": ["Video"],
            ".models.shared": ["ReportRow"],
            ".models.spark_ads": ["SparkAd"],
            ".store.ad_groups": ["AdGroupsStoreColumn", "AdGroupsStoreRecord"],
            ".store.ads": ["AdsStoreColumn", "AdsStoreRecord"],
            ".store.advertisers": ["AdvertisersStoreColumn", "AdvertisersStoreRecord"],
            ".store.audiences": ["AudiencesStoreColumn", "AudiencesStoreRecord"],
            ".store.campaigns": ["CampaignsStoreColumn", "CampaignsStoreRecord"],
            ".store.creative_assets_images": [
                "CreativeAssetsImagesStoreColumn",
                "CreativeAssetsImagesStoreRecord",
            ],
            ".store.creative_assets_videos": [
                "CreativeAssetsVideosStoreColumn",
                "CreativeAssetsVideosStoreRecord",
            ],
            "airbyte_agent_sdk.auth": ["AirbyteAuthConfig"],
        },
        whole=[
            ".params.advertisers_reports_daily",
            ".params.campaigns_reports_daily",
            ".params.ad_groups_reports_daily",
            ".params.ads_reports_daily",
            ".params.ads_reports_hourly",
            ".params.ads_reports_lifetime",
        ],
    )
