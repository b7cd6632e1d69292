# Generated from specs/snapchat-marketing/connector.yaml by `connectorgen generate snapchat-marketing`. Do not edit.
"""Organizations, ad accounts, campaigns, ad squads, ads, creatives, media and audiences of Snapchat's Ads
Manager, over the Ads API.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

try:
    from airbyte_agent_sdk.packages import exports, require
except ImportError as error:
    raise ImportError(
        "airbyte_agent_snapchat_marketing requires airbyte-agent-sdk>=1.0,<2. The airbyte_agent_sdk that is installed is "
        "incomplete, or belongs to another project's distribution with that name. Uninstall it "
        "(pip uninstall airbyte-agent-sdk), then reinstall airbyte-agent-snapchat-marketing as described in its README."
    ) from error
else:
    require(__name__, 1)

from .auth import SnapchatMarketingAuthConfig as SnapchatMarketingAuthConfig
from .connector import SnapchatMarketingConnector as SnapchatMarketingConnector
from .connector import SyncSnapchatMarketingConnector as SyncSnapchatMarketingConnector

if TYPE_CHECKING:
    from airbyte_agent_sdk.auth import AirbyteAuthConfig as AirbyteAuthConfig

    from .entities.adaccounts import Adaccounts as Adaccounts
    from .entities.adaccounts import SyncAdaccounts as SyncAdaccounts
    from .entities.ads import Ads as Ads
    from .entities.ads import SyncAds as SyncAds
    from .entities.adsquads import Adsquads as Adsquads
    from .entities.adsquads import SyncAdsquads as SyncAdsquads
    from .entities.campaigns import Campaigns as Campaigns
    from .entities.campaigns import SyncCampaigns as SyncCampaigns
    from .entities.creatives import Creatives as Creatives
    from .entities.creatives import SyncCreatives as SyncCreatives
    from .entities.media import MediaEntity as MediaEntity
    from .entities.media import SyncMediaEntity as SyncMediaEntity
    from .entities.organizations import Organizations as Organizations
    from .entities.organizations import SyncOrganizations as SyncOrganizations
    from .entities.segments import Segments as Segments
    from .entities.segments import SyncSegments as SyncSegments
    from .models.adaccounts import AdAccount as AdAccount
    from .models.ads import Ad as Ad
    from .models.adsquads import AdSquad as AdSquad
    from .models.campaigns import Campaign as Campaign
    from .models.creatives import Creative as Creative
    from .models.media import Media as Media
    from .models.organizations import Organization as Organization
    from .models.segments import Segment as Segment
    from .store.adaccounts import AdaccountsStoreColumn as AdaccountsStoreColumn
    from .store.adaccounts import AdaccountsStoreRecord as AdaccountsStoreRecord
    from .store.ads import AdsStoreColumn as AdsStoreColumn
    from .store.ads import AdsStoreRecord as AdsStoreRecord
    from .store.adsquads import AdsquadsStoreColumn as AdsquadsStoreColumn
    from .store.adsquads import AdsquadsStoreRecord as AdsquadsStoreRecord
    from .store.campaigns import CampaignsStoreColumn as CampaignsStoreColumn
    from .store.campaigns import CampaignsStoreRecord as CampaignsStoreRecord
    from .store.creatives import CreativesStoreColumn as CreativesStoreColumn
    from .store.creatives import CreativesStoreRecord as CreativesStoreRecord
    from .store.media import MediaStoreColumn as MediaStoreColumn
    from .store.media import MediaStoreRecord as MediaStoreRecord
    from .store.organizations import OrganizationsStoreColumn as OrganizationsStoreColumn
    from .store.organizations import OrganizationsStoreRecord as OrganizationsStoreRecord
    from .store.segments import SegmentsStoreColumn as SegmentsStoreColumn
    from .store.segments import SegmentsStoreRecord as SegmentsStoreRecord
else:
    __getattr__, __dir__ = exports(
        __name__,
        {
            ".auth": ["SnapchatMarketingAuthConfig"],
            ".connector": ["SnapchatMarketingConnector", "SyncSnapchatMarketingConnector"],
            ".entities.adaccounts": ["Adaccounts", "SyncAdaccounts"],
            ".entities.ads": ["Ads", "SyncAds"],
            ".entities.adsquads": ["Adsquads", "SyncAdsquads"],
            ".entities.campaigns": ["Campaigns", "SyncCampaigns"],
            ".entities.creatives": ["Creatives", "SyncCreatives"],
            ".entities.media": ["MediaEntity", "SyncMediaEntity"],
            ".entities.organizations": ["Organizations", "SyncOrganizations"],
            ".entities.segments": ["Segments", "SyncSegments"],
            ".models.adaccounts": ["AdAccount"],
            ".models.ads": ["Ad"],
            ".models.adsquads": ["AdSquad"],
            ".models.campaigns": ["Campaign"],
            ".models.creatives": ["Creative"],
            ".models.media": ["Media"],
            ".models.organizations": ["Organization"],
            ".models.segments": ["Segment"],
            ".store.adaccounts": ["AdaccountsStoreColumn", "AdaccountsStoreRecord"],
            ".store.ads": ["AdsStoreColumn", "AdsStoreRecord"],
            ".store.adsquads": ["AdsquadsStoreColumn", "AdsquadsStoreRecord"],
            ".store.campaigns": ["CampaignsStoreColumn", "CampaignsStoreRecord"],
            ".store.creatives": ["CreativesStoreColumn", "CreativesStoreRecord"],
            ".store.media": ["MediaStoreColumn", "MediaStoreRecord"],
            ".store.organizations": ["OrganizationsStoreColumn", "OrganizationsStoreRecord"],
            ".store.segments": ["SegmentsStoreColumn", "SegmentsStoreRecord"],
            "airbyte_agent_sdk.auth": ["AirbyteAuthConfig"],
        },
    )
