# Generated from specs/google-analytics-data-api/connector.yaml by `connectorgen generate google-analytics-data-api`. Do not edit.
"""Reports of Google Analytics 4 properties: visitors, traffic sources, pages, devices and locations."""

from __future__ import annotations

from typing import TYPE_CHECKING

try:
    from airbyte_agent_sdk.packages import exports, require
except ImportError as error:
    raise ImportError(
        "airbyte_agent_google_analytics_data_api requires airbyte-agent-sdk>=1.0,<2. The airbyte_agent_sdk that is installed is "
        "incomplete, or belongs to another project's distribution with that name. Uninstall it "
        "(pip uninstall airbyte-agent-sdk), then reinstall airbyte-agent-google-analytics-data-api as described in its README."
    ) from error
else:
    require(__name__, 1)

from .auth import GoogleAnalyticsDataApiAuthConfig as GoogleAnalyticsDataApiAuthConfig
from .auth import (
    GoogleAnalyticsDataApiOauth20AuthenticationAuthConfig as GoogleAnalyticsDataApiOauth20AuthenticationAuthConfig,
)
from .auth import GoogleAnalyticsDataApiOAuthAuthConfig as GoogleAnalyticsDataApiOAuthAuthConfig
from .auth import (
    GoogleAnalyticsDataApiServiceAccountKeyAuthConfig as GoogleAnalyticsDataApiServiceAccountKeyAuthConfig,
)
from .auth import (
    GoogleAnalyticsDataApiServiceAccountKeyAuthenticationAuthConfig as GoogleAnalyticsDataApiServiceAccountKeyAuthenticationAuthConfig,
)
from .connector import GoogleAnalyticsDataApiConnector as GoogleAnalyticsDataApiConnector
from .connector import SyncGoogleAnalyticsDataApiConnector as SyncGoogleAnalyticsDataApiConnector

if TYPE_CHECKING:
    from airbyte_agent_sdk.auth import AirbyteAuthConfig as AirbyteAuthConfig

    from .entities.daily_active_users import DailyActiveUsers as DailyActiveUsers
    from .entities.daily_active_users import SyncDailyActiveUsers as SyncDailyActiveUsers
    from .entities.devices import Devices as Devices
    from .entities.devices import SyncDevices as SyncDevices
    from .entities.four_weekly_active_users import FourWeeklyActiveUsers as FourWeeklyActiveUsers
    from .entities.four_weekly_active_users import SyncFourWeeklyActiveUsers as SyncFourWeeklyActiveUsers
    from .entities.locations import Locations as Locations
    from .entities.locations import SyncLocations as SyncLocations
    from .entities.pages import Pages as Pages
    from .entities.pages import SyncPages as SyncPages
    from .entities.traffic_sources import SyncTrafficSources as SyncTrafficSources
    from .entities.traffic_sources import TrafficSources as TrafficSources
    from .entities.website_overview import SyncWebsiteOverview as SyncWebsiteOverview
    from .entities.website_overview import WebsiteOverview as WebsiteOverview
    from .entities.weekly_active_users import SyncWeeklyActiveUsers as SyncWeeklyActiveUsers
    from .entities.weekly_active_users import WeeklyActiveUsers as WeeklyActiveUsers
    from .models.shared import Row as Row
    from .params import *
    from .store.daily_active_users import DailyActiveUsersStoreColumn as DailyActiveUsersStoreColumn
    from .store.daily_active_users import DailyActiveUsersStoreRecord as DailyActiveUsersStoreRecord
    from .store.devices import DevicesStoreColumn as DevicesStoreColumn
    from .store.devices import DevicesStoreRecord as DevicesStoreRecord
    from .store.four_weekly_active_users import (
        FourWeeklyActiveUsersStoreColumn as FourWeeklyActiveUsersStoreColumn,
    )
    from .store.four_weekly_active_users import (
        FourWeeklyActiveUsersStoreRecord as FourWeeklyActiveUsersStoreRecord,
    )
    from .store.locations import LocationsStoreColumn as LocationsStoreColumn
    from .store.locations import LocationsStoreRecord as LocationsStoreRecord
    from .store.pages import PagesStoreColumn as PagesStoreColumn
    from .store.pages import PagesStoreRecord as PagesStoreRecord
    from .store.traffic_sources import TrafficSourcesStoreColumn as TrafficSourcesStoreColumn
    from .store.traffic_sources import TrafficSourcesStoreRecord as TrafficSourcesStoreRecord
    from .store.website_overview import WebsiteOverviewStoreColumn as WebsiteOverviewStoreColumn
    from .store.website_overview import WebsiteOverviewStoreRecord as WebsiteOverviewStoreRecord
    from .store.weekly_active_users import WeeklyActiveUsersStoreColumn as WeeklyActiveUsersStoreColumn
    from .store.weekly_active_users import WeeklyActiveUsersStoreRecord as WeeklyActiveUsersStoreRecord
else:
    __getattr__, __dir__ = exports(
        __name__,
        {
            ".auth": [
                "GoogleAnalyticsDataApiAuthConfig",
                "GoogleAnalyticsDataApiOAuthAuthConfig",
                "GoogleAnalyticsDataApiOauth20AuthenticationAuthConfig",
                "GoogleAnalyticsDataApiServiceAccountKeyAuthConfig",
                "GoogleAnalyticsDataApiServiceAccountKeyAuthenticationAuthConfig",
            ],
            ".connector": ["GoogleAnalyticsDataApiConnector", "SyncGoogleAnalyticsDataApiConnector"],
            ".entities.daily_active_users": ["DailyActiveUsers", "SyncDailyActiveUsers"],
            ".entities.devices": ["Devices", "SyncDevices"],
            ".entities.four_weekly_active_users": ["FourWeeklyActiveUsers", "SyncFourWeeklyActiveUsers"],
            ".entities.locations": ["Locations", "SyncLocations"],
            ".entities.pages": ["Pages", "SyncPages"],
            ".entities.traffic_sources": ["SyncTrafficSources", "TrafficSources"],
            ".entities.website_overview": ["SyncWebsiteOverview", "WebsiteOverview"],
            ".entities.weekly_active_users": ["SyncWeeklyActiveUsers", "WeeklyActiveUsers"],
            ".models.shared": ["Row"],
            ".store.daily_active_users": ["DailyActiveUsersStoreColumn", "DailyActiveUsersStoreRecord"],
            ".store.devices": ["DevicesStoreColumn", "DevicesStoreRecord"],
            ".store.four_weekly_active_users": [
                "FourWeeklyActiveUsersStoreColumn",
                "FourWeeklyActiveUsersStoreRecord",
            ],
            ".store.locations": ["LocationsStoreColumn", "LocationsStoreRecord"],
            ".store.pages": ["PagesStoreColumn", "PagesStoreRecord"],
            ".store.traffic_sources": ["TrafficSourcesStoreColumn", "TrafficSourcesStoreRecord"],
            ".store.website_overview": ["WebsiteOverviewStoreColumn", "WebsiteOverviewStoreRecord"],
            ".store.weekly_active_users": ["WeeklyActiveUsersStoreColumn", "WeeklyActiveUsersStoreRecord"],
            "airbyte_agent_sdk.auth": ["AirbyteAuthConfig"],
        },
        whole=[
            ".params.shared",
            ".params.website_overview",
            ".params.daily_active_users",
            ".params.weekly_active_users",
            ".params.four_weekly_active_users",
            ".params.traffic_sources",
            ".params.pages",
            ".params.devices",
            ".params.locations",
        ],
    )
