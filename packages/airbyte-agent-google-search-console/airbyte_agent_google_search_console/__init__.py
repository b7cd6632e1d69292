# Generated from specs/google-search-console/connector.yaml by `connectorgen generate google-search-console`. Do not edit.
"""Properties, sitemaps and search traffic, over the Search Console API."""

from __future__ import annotations

from typing import TYPE_CHECKING

try:
    from airbyte_agent_sdk.packages import exports, require
except ImportError as error:
    raise ImportError(
        "airbyte_agent_google_search_console requires airbyte-agent-sdk>=1.0,<2. The airbyte_agent_sdk that is installed is "
        "incomplete, or belongs to another project's distribution with that name. Uninstall it "
        "(pip uninstall airbyte-agent-sdk), then reinstall airbyte-agent-google-search-console as described in its README."
    ) from error
else:
    require(__name__, 1)

from .auth import GoogleSearchConsoleAuthConfig as GoogleSearchConsoleAuthConfig
from .connector import GoogleSearchConsoleConnector as GoogleSearchConsoleConnector
from .connector import SyncGoogleSearchConsoleConnector as SyncGoogleSearchConsoleConnector

if TYPE_CHECKING:
    from airbyte_agent_sdk.auth import AirbyteAuthConfig as AirbyteAuthConfig

    from .entities.search_analytics_all_fields import SearchAnalyticsAllFields as SearchAnalyticsAllFields
    from .entities.search_analytics_all_fields import (
        SyncSearchAnalyticsAllFields as SyncSearchAnalyticsAllFields,
    )
    from .entities.search_analytics_by_country import SearchAnalyticsByCountry as SearchAnalyticsByCountry
    from .entities.search_analytics_by_country import (
        SyncSearchAnalyticsByCountry as SyncSearchAnalyticsByCountry,
    )
    from .entities.search_analytics_by_date import SearchAnalyticsByDate as SearchAnalyticsByDate
    from .entities.search_analytics_by_date import SyncSearchAnalyticsByDate as SyncSearchAnalyticsByDate
    from .entities.search_analytics_by_device import SearchAnalyticsByDevice as SearchAnalyticsByDevice
    from .entities.search_analytics_by_device import (
        SyncSearchAnalyticsByDevice as SyncSearchAnalyticsByDevice,
    )
    from .entities.search_analytics_by_page import SearchAnalyticsByPage as SearchAnalyticsByPage
    from .entities.search_analytics_by_page import SyncSearchAnalyticsByPage as SyncSearchAnalyticsByPage
    from .entities.search_analytics_by_query import SearchAnalyticsByQuery as SearchAnalyticsByQuery
    from .entities.search_analytics_by_query import SyncSearchAnalyticsByQuery as SyncSearchAnalyticsByQuery
    from .entities.sitemaps import Sitemaps as Sitemaps
    from .entities.sitemaps import SyncSitemaps as SyncSitemaps
    from .entities.sites import Sites as Sites
    from .entities.sites import SyncSites as SyncSites
    from .models.shared import SearchAnalyticsRow as SearchAnalyticsRow
    from .models.sitemaps import Sitemap as Sitemap
    from .models.sites import Site as Site
    from .params import *
    from .store.search_analytics_all_fields import (
        SearchAnalyticsAllFieldsStoreColumn as SearchAnalyticsAllFieldsStoreColumn,
    )
    from .store.search_analytics_all_fields import (
        SearchAnalyticsAllFieldsStoreRecord as SearchAnalyticsAllFieldsStoreRecord,
    )
    from .store.search_analytics_by_country import (
        SearchAnalyticsByCountryStoreColumn as SearchAnalyticsByCountryStoreColumn,
    )
    from .store.search_analytics_by_country import (
        SearchAnalyticsByCountryStoreRecord as SearchAnalyticsByCountryStoreRecord,
    )
    from .store.search_analytics_by_date import (
        SearchAnalyticsByDateStoreColumn as SearchAnalyticsByDateStoreColumn,
    )
    from .store.search_analytics_by_date import (
        SearchAnalyticsByDateStoreRecord as SearchAnalyticsByDateStoreRecord,
    )
    from .store.search_analytics_by_device import (
        SearchAnalyticsByDeviceStoreColumn as SearchAnalyticsByDeviceStoreColumn,
    )
    from .store.search_analytics_by_device import (
        SearchAnalyticsByDeviceStoreRecord as SearchAnalyticsByDeviceStoreRecord,
    )
    from .store.search_analytics_by_page import (
        SearchAnalyticsByPageStoreColumn as SearchAnalyticsByPageStoreColumn,
    )
    from .store.search_analytics_by_page import (
        SearchAnalyticsByPageStoreRecord as SearchAnalyticsByPageStoreRecord,
    )
    from .store.search_analytics_by_query import (
        SearchAnalyticsByQueryStoreColumn as SearchAnalyticsByQueryStoreColumn,
    )
    from .store.search_analytics_by_query import (
        SearchAnalyticsByQueryStoreRecord as SearchAnalyticsByQueryStoreRecord,
    )
    from .store.sitemaps import SitemapsStoreColumn as SitemapsStoreColumn
    from .store.sitemaps import SitemapsStoreRecord as SitemapsStoreRecord
    from .store.sites import SitesStoreColumn as SitesStoreColumn
    from .store.sites import SitesStoreRecord as SitesStoreRecord
else:
    __getattr__, __dir__ = exports(
        __name__,
        {
            ".auth": ["GoogleSearchConsoleAuthConfig"],
            ".connector": ["GoogleSearchConsoleConnector", "SyncGoogleSearchConsoleConnector"],
            ".entities.search_analytics_all_fields": [
                "SearchAnalyticsAllFields",
                "SyncSearchAnalyticsAllFields",
            ],
            ".entities.search_analytics_by_country": [
                "SearchAnalyticsByCountry",
                "SyncSearchAnalyticsByCountry",
            ],
            ".entities.search_analytics_by_date": ["SearchAnalyticsByDate", "SyncSearchAnalyticsByDate"],
            ".entities.search_analytics_by_device": [
                "SearchAnalyticsByDevice",
                "SyncSearchAnalyticsByDevice",
            ],
            ".entities.search_analytics_by_page": ["SearchAnalyticsByPage", "SyncSearchAnalyticsByPage"],
            ".entities.search_analytics_by_query": ["SearchAnalyticsByQuery", "SyncSearchAnalyticsByQuery"],
            ".entities.sitemaps": ["Sitemaps", "SyncSitemaps"],
            ".entities.sites": ["Sites", "SyncSites"],
            ".models.shared": ["SearchAnalyticsRow"],
            ".models.sitemaps": ["Sitemap"],
            ".models.sites": ["Site"],
            ".store.search_analytics_all_fields": [
                "SearchAnalyticsAllFieldsStoreColumn",
                "SearchAnalyticsAllFieldsStoreRecord",
            ],
            ".store.search_analytics_by_country": [
                "SearchAnalyticsByCountryStoreColumn",
                "SearchAnalyticsByCountryStoreRecord",
            ],
            ".store.search_analytics_by_date": [
                "SearchAnalyticsByDateStoreColumn",
                "SearchAnalyticsByDateStoreRecord",
            ],
            ".store.search_analytics_by_device": [
                "SearchAnalyticsByDeviceStoreColumn",
                "SearchAnalyticsByDeviceStoreRecord",
            ],
            ".store.search_analytics_by_page": [
                "SearchAnalyticsByPageStoreColumn",
                "SearchAnalyticsByPageStoreRecord",
            ],
            ".store.search_analytics_by_query": [
                "SearchAnalyticsByQueryStoreColumn",
                "SearchAnalyticsByQueryStoreRecord",
            ],
            ".store.sitemaps": ["SitemapsStoreColumn", "SitemapsStoreRecord"],
            ".store.sites": ["SitesStoreColumn", "SitesStoreRecord"],
            "airbyte_agent_sdk.auth": ["AirbyteAuthConfig"],
        },
        whole=[
            ".params.shared",
            ".params.search_analytics_by_date",
            ".params.search_analytics_by_country",
            ".params.search_analytics_by_device",
            ".params.search_analytics_by_page",
            ".params.search_analytics_by_query",
            ".params.search_analytics_all_fields",
        ],
    )
