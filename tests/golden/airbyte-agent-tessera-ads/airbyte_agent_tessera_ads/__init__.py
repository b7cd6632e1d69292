# Generated from specs/tessera-ads/connector.yaml by `connectorgen generate tessera-ads`. Do not edit.
"""Campaigns, and what came of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

try:
    from airbyte_agent_sdk.packages import exports, require
except ImportError as error:
    raise ImportError(
        "airbyte_agent_tessera_ads requires airbyte-agent-sdk>=1.0,<2. The airbyte_agent_sdk that is installed is "
        "incomplete, or belongs to another project's distribution with that name. Uninstall it "
        "(pip uninstall airbyte-agent-sdk), then reinstall airbyte-agent-tessera-ads as described in its README."
    ) from error
else:
    require(__name__, 1)

from .auth import TesseraAdsAuthConfig as TesseraAdsAuthConfig
from .connector import SyncTesseraAdsConnector as SyncTesseraAdsConnector
from .connector import TesseraAdsConnector as TesseraAdsConnector

if TYPE_CHECKING:
    from airbyte_agent_sdk.auth import AirbyteAuthConfig as AirbyteAuthConfig

    from .entities.campaigns import Campaigns as Campaigns
    from .entities.campaigns import SyncCampaigns as SyncCampaigns
    from .entities.profiles import Profiles as Profiles
    from .entities.profiles import SyncProfiles as SyncProfiles
    from .models.campaigns import Campaign as Campaign
else:
    __getattr__, __dir__ = exports(
        __name__,
        {
            ".auth": ["TesseraAdsAuthConfig"],
            ".connector": ["SyncTesseraAdsConnector", "TesseraAdsConnector"],
            ".entities.campaigns": ["Campaigns", "SyncCampaigns"],
            ".entities.profiles": ["Profiles", "SyncProfiles"],
            ".models.campaigns": ["Campaign"],
            "airbyte_agent_sdk.auth": ["AirbyteAuthConfig"],
        },
    )
