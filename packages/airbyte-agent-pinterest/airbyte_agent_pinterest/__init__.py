# Generated from specs/pinterest/connector.yaml by `connectorgen generate pinterest`. Do not edit.
"""Ad accounts, campaigns, ads, audiences, catalogs, boards and pins, over the Pinterest API."""

from __future__ import annotations

from typing import TYPE_CHECKING

try:
    from airbyte_agent_sdk.packages import exports, require
except ImportError as error:
    raise ImportError(
        "airbyte_agent_pinterest requires airbyte-agent-sdk>=1.0,<2. The airbyte_agent_sdk that is installed is "
        "incomplete, or belongs to another project's distribution with that name. Uninstall it "
        "(pip uninstall airbyte-agent-sdk), then reinstall airbyte-agent-pinterest as described in its README."
    ) from error
else:
    require(__name__, 1)

from .auth import PinterestAuthConfig as PinterestAuthConfig
from .connector import PinterestConnector as PinterestConnector
from .connector import SyncPinterestConnector as SyncPinterestConnector

if TYPE_CHECKING:
    from airbyte_agent_sdk.auth import AirbyteAuthConfig as AirbyteAuthConfig

    from .entities.ad_accounts import AdAccounts as AdAccounts
    from .entities.ad_accounts import SyncAdAccounts as SyncAdAccounts
    from .entities.ad_groups import AdGroups as AdGroups
    from .entities.ad_groups import SyncAdGroups as SyncAdGroups
    from .entities.ads import Ads as Ads
    from .entities.ads import SyncAds as SyncAds
    from .entities.audiences import Audiences as Audiences
    from .entities.audiences import SyncAudiences as SyncAudiences
    from .entities.board_pins import BoardPins as BoardPins
    from .entities.board_pins import SyncBoardPins as SyncBoardPins
    from .entities.board_sections import BoardSections as BoardSections
    from .entities.board_sections import SyncBoardSections as SyncBoardSections
    from .entities.boards import Boards as Boards
    from .entities.boards import SyncBoards as SyncBoards
    from .entities.campaigns import Campaigns as Campaigns
    from .entities.campaigns import SyncCampaigns as SyncCampaigns
    from .entities.catalogs import Catalogs as Catalogs
    from .entities.catalogs import SyncCatalogs as SyncCatalogs
    from .entities.catalogs_feeds import CatalogsFeeds as CatalogsFeeds
    from .entities.catalogs_feeds import SyncCatalogsFeeds as SyncCatalogsFeeds
    from .entities.catalogs_product_groups import CatalogsProductGroups as CatalogsProductGroups
    from .entities.catalogs_product_groups import SyncCatalogsProductGroups as SyncCatalogsProductGroups
    from .entities.conversion_tags import ConversionTags as ConversionTags
    from .entities.conversion_tags import SyncConversionTags as SyncConversionTags
    from .entities.customer_lists import CustomerLists as CustomerLists
    from .entities.customer_lists import SyncCustomerLists as SyncCustomerLists
    from .entities.keywords import Keywords as Keywords
    from .entities.keywords import SyncKeywords as SyncKeywords
    from .models.ad_accounts import AdAccount as AdAccount
    from .models.ad_groups import AdGroup as AdGroup
    from .models.ads import Ad as Ad
    from .models.audiences import Audience as Audience
    from .models.board_pins import BoardPin as BoardPin
    from .models.board_sections import BoardSection as BoardSection
    from .models.boards import Board as Board
    from .models.campaigns import Campaign as Campaign
    from .models.catalogs import Catalog as Catalog
    from .models.catalogs_feeds import CatalogsFeed as CatalogsFeed
    from .models.catalogs_product_groups import CatalogsProductGroup as CatalogsProductGroup
    from .models.conversion_tags import ConversionTag as ConversionTag
    from .models.customer_lists import CustomerList as CustomerList
    from .models.keywords import Keyword as Keyword
    from .store.ad_accounts import AdAccountsStoreColumn as AdAccountsStoreColumn
    from .store.ad_accounts import AdAccountsStoreRecord as AdAccountsStoreRecord
    from .store.ad_groups import AdGroupsStoreColumn as AdGroupsStoreColumn
    from .store.ad_groups import AdGroupsStoreRecord as AdGroupsStoreRecord
    from .store.ads import AdsStoreColumn as AdsStoreColumn
    from .store.ads import AdsStoreRecord as AdsStoreRecord
    from .store.audiences import AudiencesStoreColumn as AudiencesStoreColumn
    from .store.audiences import AudiencesStoreRecord as AudiencesStoreRecord
    from .store.board_pins import BoardPinsStoreColumn as BoardPinsStoreColumn
    from .store.board_pins import BoardPinsStoreRecord as BoardPinsStoreRecord
    from .store.board_sections import BoardSectionsStoreColumn as BoardSectionsStoreColumn
    from .store.board_sections import BoardSectionsStoreRecord as BoardSectionsStoreRecord
    from .store.boards import BoardsStoreColumn as BoardsStoreColumn
    from .store.boards import BoardsStoreRecord as BoardsStoreRecord
    from .store.campaigns import CampaignsStoreColumn as CampaignsStoreColumn
    from .store.campaigns import CampaignsStoreRecord as CampaignsStoreRecord
    from .store.catalogs import CatalogsStoreColumn as CatalogsStoreColumn
    from .store.catalogs import CatalogsStoreRecord as CatalogsStoreRecord
    from .store.catalogs_feeds import CatalogsFeedsStoreColumn as CatalogsFeedsStoreColumn
    from .store.catalogs_feeds import CatalogsFeedsStoreRecord as CatalogsFeedsStoreRecord
    from .store.catalogs_product_groups import (
        CatalogsProductGroupsStoreColumn as CatalogsProductGroupsStoreColumn,
    )
    from .store.catalogs_product_groups import (
        CatalogsProductGroupsStoreRecord as CatalogsProductGroupsStoreRecord,
    )
    from .store.conversion_tags import ConversionTagsStoreColumn as ConversionTagsStoreColumn
    from .store.conversion_tags import ConversionTagsStoreRecord as ConversionTagsStoreRecord
    from .store.customer_lists import CustomerListsStoreColumn as CustomerListsStoreColumn
    from .store.customer_lists import CustomerListsStoreRecord as CustomerListsStoreRecord
    from .store.keywords import KeywordsStoreColumn as KeywordsStoreColumn
    from .store.keywords import KeywordsStoreRecord as KeywordsStoreRecord
else:
    __getattr__, __dir__ = exports(
        __name__,
        {
            ".auth": ["PinterestAuthConfig"],
            ".connector": ["PinterestConnector", "SyncPinterestConnector"],
            ".entities.ad_accounts": ["AdAccounts", "SyncAdAccounts"],
            ".entities.ad_groups": ["AdGroups", "SyncAdGroups"],
            ".entities.ads": ["Ads", "SyncAds"],
            ".entities.audiences": ["Audiences", "SyncAudiences"],
            ".entities.board_pins": ["BoardPins", "SyncBoardPins"],
            ".entities.board_sections": ["BoardSections", "SyncBoardSections"],
            ".entities.boards": ["Boards", "SyncBoards"],
            ".entities.campaigns": ["Campaigns", "SyncCampaigns"],
            ".entities.catalogs": ["Catalogs", "SyncCatalogs"],
            ".entities.catalogs_feeds": ["CatalogsFeeds", "SyncCatalogsFeeds"],
            ".entities.catalogs_product_groups": ["CatalogsProductGroups", "SyncCatalogsProductGroups"],
            ".entities.conversion_tags": ["ConversionTags", "SyncConversionTags"],
            ".entities.customer_lists": ["CustomerLists", "SyncCustomerLists"],
            ".entities.keywords": ["Keywords", "SyncKeywords"],
            ".models.ad_accounts": ["AdAccount"],
            ".models.ad_groups": ["AdGroup"],
            ".models.ads": ["Ad"],
            ".models.audiences": ["Audience"],
            ".models.board_pins": ["BoardPin"],
            ".models.board_sections": ["BoardSection"],
            ".models.boards": ["Board"],
            ".models.campaigns": ["Campaign"],
            ".models.catalogs": ["Catalog"],
            ".models.catalogs_feeds": ["CatalogsFeed"],
            ".models.catalogs_product_groups": ["CatalogsProductGroup"],
            ".models.conversion_tags": ["ConversionTag"],
            ".models.customer_lists": ["CustomerList"],
            ".models.keywords": ["Keyword"],
            ".store.ad_accounts": ["AdAccountsStoreColumn", "AdAccountsStoreRecord"],
            ".store.ad_groups": ["AdGroupsStoreColumn", "AdGroupsStoreRecord"],
            ".store.ads": ["AdsStoreColumn", "AdsStoreRecord"],
            ".store.audiences": ["AudiencesStoreColumn", "AudiencesStoreRecord"],
            ".store.board_pins": ["BoardPinsStoreColumn", "BoardPinsStoreRecord"],
            ".store.board_sections": ["BoardSectionsStoreColumn", "BoardSectionsStoreRecord"],
            ".store.boards": ["BoardsStoreColumn", "BoardsStoreRecord"],
            ".store.campaigns": ["CampaignsStoreColumn", "CampaignsStoreRecord"],
            ".store.catalogs": ["CatalogsStoreColumn", "CatalogsStoreRecord"],
            ".store.catalogs_feeds": ["CatalogsFeedsStoreColumn", "CatalogsFeedsStoreRecord"],
            ".store.catalogs_product_groups": [
                "CatalogsProductGroupsStoreColumn",
                "CatalogsProductGroupsStoreRecord",
            ],
            ".store.conversion_tags": ["ConversionTagsStoreColumn", "ConversionTagsStoreRecord"],
            ".store.customer_lists": ["CustomerListsStoreColumn", "CustomerListsStoreRecord"],
            ".store.keywords": ["KeywordsStoreColumn", "KeywordsStoreRecord"],
            "airbyte_agent_sdk.auth": ["AirbyteAuthConfig"],
        },
    )
