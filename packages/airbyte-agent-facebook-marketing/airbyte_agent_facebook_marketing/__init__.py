# Generated from specs/facebook-marketing/connector.yaml by `connectorgen generate facebook-marketing`. Do not edit.
"""Campaigns, ad sets, ads, creatives, pixels and reports of Meta's ad accounts, and the Ad Library, over the
Marketing API.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

try:
    from airbyte_agent_sdk.packages import exports, require
except ImportError as error:
    raise ImportError(
        "airbyte_agent_facebook_marketing requires airbyte-agent-sdk>=1.0,<2. The airbyte_agent_sdk that is installed is "
        "incomplete, or belongs to another project's distribution with that name. Uninstall it "
        "(pip uninstall airbyte-agent-sdk), then reinstall airbyte-agent-facebook-marketing as described in its README."
    ) from error
else:
    require(__name__, 1)

from .auth import FacebookMarketingAuthConfig as FacebookMarketingAuthConfig
from .auth import (
    FacebookMarketingOauth20AuthenticationAuthConfig as FacebookMarketingOauth20AuthenticationAuthConfig,
)
from .auth import FacebookMarketingOAuthAuthConfig as FacebookMarketingOAuthAuthConfig
from .auth import (
    FacebookMarketingServiceAccountKeyAuthenticationAuthConfig as FacebookMarketingServiceAccountKeyAuthenticationAuthConfig,
)
from .auth import FacebookMarketingSystemUserAuthConfig as FacebookMarketingSystemUserAuthConfig
from .connector import FacebookMarketingConnector as FacebookMarketingConnector
from .connector import SyncFacebookMarketingConnector as SyncFacebookMarketingConnector

if TYPE_CHECKING:
    from airbyte_agent_sdk.auth import AirbyteAuthConfig as AirbyteAuthConfig

    from .entities.ad_accounts import AdAccounts as AdAccounts
    from .entities.ad_accounts import SyncAdAccounts as SyncAdAccounts
    from .entities.ad_creatives import AdCreatives as AdCreatives
    from .entities.ad_creatives import SyncAdCreatives as SyncAdCreatives
    from .entities.ad_library import AdLibrary as AdLibrary
    from .entities.ad_library import SyncAdLibrary as SyncAdLibrary
    from .entities.ad_sets import AdSets as AdSets
    from .entities.ad_sets import SyncAdSets as SyncAdSets
    from .entities.ads import Ads as Ads
    from .entities.ads import SyncAds as SyncAds
    from .entities.ads_insights import AdsInsightsEntity as AdsInsightsEntity
    from .entities.ads_insights import SyncAdsInsightsEntity as SyncAdsInsightsEntity
    from .entities.campaigns import Campaigns as Campaigns
    from .entities.campaigns import SyncCampaigns as SyncCampaigns
    from .entities.current_user import CurrentUser as CurrentUser
    from .entities.current_user import SyncCurrentUser as SyncCurrentUser
    from .entities.custom_conversions import CustomConversions as CustomConversions
    from .entities.custom_conversions import SyncCustomConversions as SyncCustomConversions
    from .entities.images import Images as Images
    from .entities.images import SyncImages as SyncImages
    from .entities.pixel_stats import PixelStats as PixelStats
    from .entities.pixel_stats import SyncPixelStats as SyncPixelStats
    from .entities.pixels import Pixels as Pixels
    from .entities.pixels import SyncPixels as SyncPixels
    from .entities.videos import SyncVideos as SyncVideos
    from .entities.videos import Videos as Videos
    from .models.ad_accounts import AdAccount as AdAccount
    from .models.ad_creatives import AdCreative as AdCreative
    from .models.ad_library import ArchivedAd as ArchivedAd
    from .models.ad_sets import AdSet as AdSet
    from .models.ads import Ad as Ad
    from .models.ads_insights import AdsInsights as AdsInsights
    from .models.campaigns import Campaign as Campaign
    from .models.current_user import User as User
    from .models.custom_conversions import CustomConversion as CustomConversion
    from .models.images import AdImage as AdImage
    from .models.pixel_stats import AdsPixelStatsResult as AdsPixelStatsResult
    from .models.pixels import AdsPixel as AdsPixel
    from .models.shared import Created as Created
    from .models.shared import Updated as Updated
    from .models.videos import AdVideo as AdVideo
    from .params import *
    from .store.ad_accounts import AdAccountsStoreColumn as AdAccountsStoreColumn
    from .store.ad_accounts import AdAccountsStoreRecord as AdAccountsStoreRecord
    from .store.ad_creatives import AdCreativesStoreColumn as AdCreativesStoreColumn
    from .store.ad_creatives import AdCreativesStoreRecord as AdCreativesStoreRecord
    from .store.ad_sets import AdSetsStoreColumn as AdSetsStoreColumn
    from .store.ad_sets import AdSetsStoreRecord as AdSetsStoreRecord
    from .store.ads import AdsStoreColumn as AdsStoreColumn
    from .store.ads import AdsStoreRecord as AdsStoreRecord
    from .store.ads_insights import AdsInsightsStoreColumn as AdsInsightsStoreColumn
    from .store.ads_insights import AdsInsightsStoreRecord as AdsInsightsStoreRecord
    from .store.campaigns import CampaignsStoreColumn as CampaignsStoreColumn
    from .store.campaigns import CampaignsStoreRecord as CampaignsStoreRecord
    from .store.custom_conversions import CustomConversionsStoreColumn as CustomConversionsStoreColumn
    from .store.custom_conversions import CustomConversionsStoreRecord as CustomConversionsStoreRecord
    from .store.images import ImagesStoreColumn as ImagesStoreColumn
    from .store.images import ImagesStoreRecord as ImagesStoreRecord
    from .store.pixels import PixelsStoreColumn as PixelsStoreColumn
    from .store.pixels import PixelsStoreRecord as PixelsStoreRecord
    from .store.videos import VideosStoreColumn as VideosStoreColumn
    from .store.videos import VideosStoreRecord as VideosStoreRecord
else:
    __getattr__, __dir__ = exports(
        __name__,
        {
            ".auth": [
                "FacebookMarketingAuthConfig",
                "FacebookMarketingOAuthAuthConfig",
                "FacebookMarketingOauth20AuthenticationAuthConfig",
                "FacebookMarketingServiceAccountKeyAuthenticationAuthConfig",
                "FacebookMarketingSystemUserAuthConfig",
            ],
            ".connector": ["FacebookMarketingConnector", "SyncFacebookMarketingConnector"],
            ".entities.ad_accounts": ["AdAccounts", "SyncAdAccounts"],
            ".entities.ad_creatives": ["AdCreatives", "SyncAdCreatives"],
            ".entities.ad_library": ["AdLibrary", "SyncAdLibrary"],
            ".entities.ad_sets": ["AdSets", "SyncAdSets"],
            ".entities.ads": ["Ads", "SyncAds"],
            ".entities.ads_insights": ["AdsInsightsEntity", "SyncAdsInsightsEntity"],
            ".entities.campaigns": ["Campaigns", "SyncCampaigns"],
            ".entities.current_user": ["CurrentUser", "SyncCurrentUser"],
            ".entities.custom_conversions": ["CustomConversions", "SyncCustomConversions"],
            ".entities.images": ["Images", "SyncImages"],
            ".entities.pixel_stats": ["PixelStats", "SyncPixelStats"],
            ".entities.pixels": ["Pixels", "SyncPixels"],
            ".entities.videos": ["SyncVideos", "Videos"],
            ".models.ad_accounts": ["AdAccount"],
            ".models.ad_creatives": ["AdCreative"],
            ".models.ad_library": ["ArchivedAd"],
            ".models.ad_sets": ["AdSet"],
            ".models.ads": ["Ad"],
            ".models.ads_insights": ["AdsInsights"],
            ".models.campaigns": ["Campaign"],
            ".models.current_user": ["User"],
            ".models.custom_conversions": ["CustomConversion"],
            ".models.images": ["AdImage"],
            ".models.pixel_stats": ["AdsPixelStatsResult"],
            ".models.pixels": ["AdsPixel"],
            ".models.shared": ["Created", "Updated"],
            ".models.videos": ["AdVideo"],
            ".store.ad_accounts": ["AdAccountsStoreColumn", "AdAccountsStoreRecord"],
            ".store.ad_creatives": ["AdCreativesStoreColumn", "AdCreativesStoreRecord"],
            ".store.ad_sets": ["AdSetsStoreColumn", "AdSetsStoreRecord"],
            ".store.ads": ["AdsStoreColumn", "AdsStoreRecord"],
            ".store.ads_insights": ["AdsInsightsStoreColumn", "AdsInsightsStoreRecord"],
            ".store.campaigns": ["CampaignsStoreColumn", "CampaignsStoreRecord"],
            ".store.custom_conversions": ["CustomConversionsStoreColumn", "CustomConversionsStoreRecord"],
            ".store.images": ["ImagesStoreColumn", "ImagesStoreRecord"],
            ".store.pixels": ["PixelsStoreColumn", "PixelsStoreRecord"],
            ".store.videos": ["VideosStoreColumn", "VideosStoreRecord"],
            "airbyte_agent_sdk.auth": ["AirbyteAuthConfig"],
        },
        whole=[
            ".params.campaigns",
            ".params.ad_sets",
            ".params.ads",
            ".params.ads_insights",
            ".params.pixel_stats",
        ],
    )
