# Generated from specs/amazon-ads/connector.yaml by `connectorgen generate amazon-ads`. Do not edit.
"""Profiles, portfolios, campaigns, ad groups, keywords, ads and targeting of Sponsored Products and Sponsored
Brands, over the Amazon Ads API.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

try:
    from airbyte_agent_sdk.packages import exports, require
except ImportError as error:
    raise ImportError(
        "airbyte_agent_amazon_ads requires airbyte-agent-sdk>=1.0,<2. The airbyte_agent_sdk that is installed is "
        "incomplete, or belongs to another project's distribution with that name. Uninstall it "
        "(pip uninstall airbyte-agent-sdk), then reinstall airbyte-agent-amazon-ads as described in its README."
    ) from error
else:
    require(__name__, 1)

from .auth import AmazonAdsAuthConfig as AmazonAdsAuthConfig
from .connector import AmazonAdsConnector as AmazonAdsConnector
from .connector import SyncAmazonAdsConnector as SyncAmazonAdsConnector

if TYPE_CHECKING:
    from airbyte_agent_sdk.auth import AirbyteAuthConfig as AirbyteAuthConfig

    from .entities.portfolios import Portfolios as Portfolios
    from .entities.portfolios import SyncPortfolios as SyncPortfolios
    from .entities.profiles import Profiles as Profiles
    from .entities.profiles import SyncProfiles as SyncProfiles
    from .entities.sponsored_brands_ad_groups import SponsoredBrandsAdGroups as SponsoredBrandsAdGroups
    from .entities.sponsored_brands_ad_groups import (
        SyncSponsoredBrandsAdGroups as SyncSponsoredBrandsAdGroups,
    )
    from .entities.sponsored_brands_campaigns import SponsoredBrandsCampaigns as SponsoredBrandsCampaigns
    from .entities.sponsored_brands_campaigns import (
        SyncSponsoredBrandsCampaigns as SyncSponsoredBrandsCampaigns,
    )
    from .entities.sponsored_product_ad_groups import SponsoredProductAdGroups as SponsoredProductAdGroups
    from .entities.sponsored_product_ad_groups import (
        SyncSponsoredProductAdGroups as SyncSponsoredProductAdGroups,
    )
    from .entities.sponsored_product_campaigns import SponsoredProductCampaigns as SponsoredProductCampaigns
    from .entities.sponsored_product_campaigns import (
        SyncSponsoredProductCampaigns as SyncSponsoredProductCampaigns,
    )
    from .entities.sponsored_product_keywords import SponsoredProductKeywords as SponsoredProductKeywords
    from .entities.sponsored_product_keywords import (
        SyncSponsoredProductKeywords as SyncSponsoredProductKeywords,
    )
    from .entities.sponsored_product_negative_keywords import (
        SponsoredProductNegativeKeywords as SponsoredProductNegativeKeywords,
    )
    from .entities.sponsored_product_negative_keywords import (
        SyncSponsoredProductNegativeKeywords as SyncSponsoredProductNegativeKeywords,
    )
    from .entities.sponsored_product_negative_targets import (
        SponsoredProductNegativeTargets as SponsoredProductNegativeTargets,
    )
    from .entities.sponsored_product_negative_targets import (
        SyncSponsoredProductNegativeTargets as SyncSponsoredProductNegativeTargets,
    )
    from .entities.sponsored_product_product_ads import (
        SponsoredProductProductAds as SponsoredProductProductAds,
    )
    from .entities.sponsored_product_product_ads import (
        SyncSponsoredProductProductAds as SyncSponsoredProductProductAds,
    )
    from .entities.sponsored_product_targets import SponsoredProductTargets as SponsoredProductTargets
    from .entities.sponsored_product_targets import SyncSponsoredProductTargets as SyncSponsoredProductTargets
    from .models.portfolios import Portfolio as Portfolio
    from .models.profiles import Profile as Profile
    from .models.sponsored_brands_ad_groups import SponsoredBrandsAdGroup as SponsoredBrandsAdGroup
    from .models.sponsored_brands_campaigns import SponsoredBrandsCampaign as SponsoredBrandsCampaign
    from .models.sponsored_product_ad_groups import SponsoredProductAdGroup as SponsoredProductAdGroup
    from .models.sponsored_product_campaigns import SponsoredProductCampaign as SponsoredProductCampaign
    from .models.sponsored_product_keywords import SponsoredProductKeyword as SponsoredProductKeyword
    from .models.sponsored_product_negative_keywords import (
        SponsoredProductNegativeKeyword as SponsoredProductNegativeKeyword,
    )
    from .models.sponsored_product_negative_targets import (
        SponsoredProductNegativeTarget as SponsoredProductNegativeTarget,
    )
    from .models.sponsored_product_product_ads import SponsoredProductAd as SponsoredProductAd
    from .models.sponsored_product_targets import SponsoredProductTarget as SponsoredProductTarget
    from .params import *
    from .store.portfolios import PortfoliosStoreColumn as PortfoliosStoreColumn
    from .store.portfolios import PortfoliosStoreRecord as PortfoliosStoreRecord
    from .store.profiles import ProfilesStoreColumn as ProfilesStoreColumn
    from .store.profiles import ProfilesStoreRecord as ProfilesStoreRecord
    from .store.sponsored_brands_ad_groups import (
        SponsoredBrandsAdGroupsStoreColumn as SponsoredBrandsAdGroupsStoreColumn,
    )
    from .store.sponsored_brands_ad_groups import (
        SponsoredBrandsAdGroupsStoreRecord as SponsoredBrandsAdGroupsStoreRecord,
    )
    from .store.sponsored_brands_campaigns import (
        SponsoredBrandsCampaignsStoreColumn as SponsoredBrandsCampaignsStoreColumn,
    )
    from .store.sponsored_brands_campaigns import (
        SponsoredBrandsCampaignsStoreRecord as SponsoredBrandsCampaignsStoreRecord,
    )
    from .store.sponsored_product_ad_groups import (
        SponsoredProductAdGroupsStoreColumn as SponsoredProductAdGroupsStoreColumn,
    )
    from .store.sponsored_product_ad_groups import (
        SponsoredProductAdGroupsStoreRecord as SponsoredProductAdGroupsStoreRecord,
    )
    from .store.sponsored_product_campaigns import (
        SponsoredProductCampaignsStoreColumn as SponsoredProductCampaignsStoreColumn,
    )
    from .store.sponsored_product_campaigns import (
        SponsoredProductCampaignsStoreRecord as SponsoredProductCampaignsStoreRecord,
    )
    from .store.sponsored_product_keywords import (
        SponsoredProductKeywordsStoreColumn as SponsoredProductKeywordsStoreColumn,
    )
    from .store.sponsored_product_keywords import (
        SponsoredProductKeywordsStoreRecord as SponsoredProductKeywordsStoreRecord,
    )
    from .store.sponsored_product_negative_keywords import (
        SponsoredProductNegativeKeywordsStoreColumn as SponsoredProductNegativeKeywordsStoreColumn,
    )
    from .store.sponsored_product_negative_keywords import (
        SponsoredProductNegativeKeywordsStoreRecord as SponsoredProductNegativeKeywordsStoreRecord,
    )
    from .store.sponsored_product_negative_targets import (
        SponsoredProductNegativeTargetsStoreColumn as SponsoredProductNegativeTargetsStoreColumn,
    )
    from .store.sponsored_product_negative_targets import (
        SponsoredProductNegativeTargetsStoreRecord as SponsoredProductNegativeTargetsStoreRecord,
    )
    from .store.sponsored_product_product_ads import (
        SponsoredProductProductAdsStoreColumn as SponsoredProductProductAdsStoreColumn,
    )
    from .store.sponsored_product_product_ads import (
        SponsoredProductProductAdsStoreRecord as SponsoredProductProductAdsStoreRecord,
    )
    from .store.sponsored_product_targets import (
        SponsoredProductTargetsStoreColumn as SponsoredProductTargetsStoreColumn,
    )
    from .store.sponsored_product_targets import (
        SponsoredProductTargetsStoreRecord as SponsoredProductTargetsStoreRecord,
    )
else:
    __getattr__, __dir__ = exports(
        __name__,
        {
            ".auth": ["AmazonAdsAuthConfig"],
            ".connector": ["AmazonAdsConnector", "SyncAmazonAdsConnector"],
            ".entities.portfolios": ["Portfolios", "SyncPortfolios"],
            ".entities.profiles": ["Profiles", "SyncProfiles"],
            ".entities.sponsored_brands_ad_groups": [
                "SponsoredBrandsAdGroups",
                "SyncSponsoredBrandsAdGroups",
            ],
            ".entities.sponsored_brands_campaigns": [
                "SponsoredBrandsCampaigns",
                "SyncSponsoredBrandsCampaigns",
            ],
            ".entities.sponsored_product_ad_groups": [
                "SponsoredProductAdGroups",
                "SyncSponsoredProductAdGroups",
            ],
            ".entities.sponsored_product_campaigns": [
                "SponsoredProductCampaigns",
                "SyncSponsoredProductCampaigns",
            ],
            ".entities.sponsored_product_keywords": [
                "SponsoredProductKeywords",
                "SyncSponsoredProductKeywords",
            ],
            ".entities.sponsored_product_negative_keywords": [
                "SponsoredProductNegativeKeywords",
                "SyncSponsoredProductNegativeKeywords",
            ],
            ".entities.sponsored_product_negative_targets": [
                "SponsoredProductNegativeTargets",
                "SyncSponsoredProductNegativeTargets",
            ],
            ".entities.sponsored_product_product_ads": [
                "SponsoredProductProductAds",
                "SyncSponsoredProductProductAds",
            ],
            ".entities.sponsored_product_targets": ["SponsoredProductTargets", "SyncSponsoredProductTargets"],
            ".models.portfolios": ["Portfolio"],
            ".models.profiles": ["Profile"],
            ".models.sponsored_brands_ad_groups": ["SponsoredBrandsAdGroup"],
            ".models.sponsored_brands_campaigns": ["SponsoredBrandsCampaign"],
            ".models.sponsored_product_ad_groups": ["SponsoredProductAdGroup"],
            ".models.sponsored_product_campaigns": ["SponsoredProductCampaign"],
            ".models.sponsored_product_keywords": ["SponsoredProductKeyword"],
            ".models.sponsored_product_negative_keywords": ["SponsoredProductNegativeKeyword"],
            ".models.sponsored_product_negative_targets": ["SponsoredProductNegativeTarget"],
            ".models.sponsored_product_product_ads": ["SponsoredProductAd"],
            ".models.sponsored_product_targets": ["SponsoredProductTarget"],
            ".store.portfolios": ["PortfoliosStoreColumn", "PortfoliosStoreRecord"],
            ".store.profiles": ["ProfilesStoreColumn", "ProfilesStoreRecord"],
            ".store.sponsored_brands_ad_groups": [
                "SponsoredBrandsAdGroupsStoreColumn",
                "SponsoredBrandsAdGroupsStoreRecord",
            ],
            ".store.sponsored_brands_campaigns": [
                "SponsoredBrandsCampaignsStoreColumn",
                "SponsoredBrandsCampaignsStoreRecord",
            ],
            ".store.sponsored_product_ad_groups": [
                "SponsoredProductAdGroupsStoreColumn",
                "SponsoredProductAdGroupsStoreRecord",
            ],
            ".store.sponsored_product_campaigns": [
                "SponsoredProductCampaignsStoreColumn",
                "SponsoredProductCampaignsStoreRecord",
            ],
            ".store.sponsored_product_keywords": [
                "SponsoredProductKeywordsStoreColumn",
                "SponsoredProductKeywordsStoreRecord",
            ],
            ".store.sponsored_product_negative_keywords": [
                "SponsoredProductNegativeKeywordsStoreColumn",
                "SponsoredProductNegativeKeywordsStoreRecord",
            ],
            ".store.sponsored_product_negative_targets": [
                "SponsoredProductNegativeTargetsStoreColumn",
                "SponsoredProductNegativeTargetsStoreRecord",
            ],
            ".store.sponsored_product_product_ads": [
                "SponsoredProductProductAdsStoreColumn",
                "SponsoredProductProductAdsStoreRecord",
            ],
            ".store.sponsored_product_targets": [
                "SponsoredProductTargetsStoreColumn",
                "SponsoredProductTargetsStoreRecord",
            ],
            "airbyte_agent_sdk.auth": ["AirbyteAuthConfig"],
        },
        whole=[
            ".params.shared",
            ".params.portfolios",
            ".params.sponsored_product_campaigns",
            ".params.sponsored_product_ad_groups",
            ".params.sponsored_product_keywords",
            ".params.sponsored_product_product_ads",
            ".params.sponsored_product_targets",
            ".params.sponsored_product_negative_keywords",
            ".params.sponsored_product_negative_targets",
            ".params.sponsored_brands_campaigns",
            ".params.sponsored_brands_ad_groups",
        ],
    )
