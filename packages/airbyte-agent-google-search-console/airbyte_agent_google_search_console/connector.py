# Generated from specs/google-search-console/connector.yaml by `connectorgen generate google-search-console`. Do not edit.
"""Properties, sitemaps and search traffic, over the Search Console API."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, ClassVar

from airbyte_agent_sdk.calls.connector import AsyncResult, Connector, ExecutionResult, SyncConnector
from airbyte_agent_sdk.definition import Definition

from .auth import GoogleSearchConsoleAuthConfig
from .calls import GoogleSearchConsoleCalls
from .definition import DEFINITION

if TYPE_CHECKING:
    import httpx
    from airbyte_agent_sdk.auth import AirbyteAuthConfig

    from .entities.search_analytics_all_fields import SearchAnalyticsAllFields, SyncSearchAnalyticsAllFields
    from .entities.search_analytics_by_country import SearchAnalyticsByCountry, SyncSearchAnalyticsByCountry
    from .entities.search_analytics_by_date import SearchAnalyticsByDate, SyncSearchAnalyticsByDate
    from .entities.search_analytics_by_device import SearchAnalyticsByDevice, SyncSearchAnalyticsByDevice
    from .entities.search_analytics_by_page import SearchAnalyticsByPage, SyncSearchAnalyticsByPage
    from .entities.search_analytics_by_query import SearchAnalyticsByQuery, SyncSearchAnalyticsByQuery
    from .entities.sitemaps import Sitemaps, SyncSitemaps
    from .entities.sites import Sites, SyncSites

__all__ = ["GoogleSearchConsoleConnector", "SyncGoogleSearchConsoleConnector"]


class GoogleSearchConsoleConnector(GoogleSearchConsoleCalls[AsyncResult], Connector):
    """Properties, sitemaps and search traffic, over the Search Console API.

    Args:
        auth_config: Credentials for the service, or for the hosted API.
        connector_id: Hosted mode: id of the connector. By default it is looked up in the workspace.
        workspace_name: Hosted mode: workspace that contains the connector.
        external_user_id: Hosted mode: alias of `workspace_name`.
        airbyte_client_id: Hosted mode: client id. Defaults to `AIRBYTE_CLIENT_ID`.
        airbyte_client_secret: Hosted mode: client secret. Defaults to `AIRBYTE_CLIENT_SECRET`.
        organization_id: Hosted mode: id of the organization, required if the client belongs to several.
        base_url: Overrides the service's URL.
        timeout: Maximum seconds without progress on the connection. `None` disables it.
        deadline: Maximum seconds for a call, including retries and reading the response. `None` disables it.
        max_retries: Maximum number of retries, for calls that are safe to retry.
        strict: Raise if a record does not match its type, instead of keeping the value with a warning.
        http_client: An `httpx.AsyncClient` to send requests with. It is not closed.
    """

    definition: ClassVar[Definition] = DEFINITION
    connector_name: ClassVar[str] = "google-search-console"
    connector_version: ClassVar[str] = "1.0.0"

    def __init__(
        self,
        auth_config: GoogleSearchConsoleAuthConfig | AirbyteAuthConfig | None = None,
        *,
        connector_id: str | None = None,
        workspace_name: str | None = None,
        external_user_id: str | None = None,
        airbyte_client_id: str | None = None,
        airbyte_client_secret: str | None = None,
        organization_id: str | None = None,
        base_url: str | None = None,
        timeout: float | None = 60.0,
        deadline: float | None = None,
        max_retries: int = 2,
        strict: bool = False,
        http_client: httpx.AsyncClient | None = None,
    ) -> None:
        super().__init__(
            auth_config,
            connector_id=connector_id,
            workspace_name=workspace_name,
            external_user_id=external_user_id,
            airbyte_client_id=airbyte_client_id,
            airbyte_client_secret=airbyte_client_secret,
            organization_id=organization_id,
            base_url=base_url,
            timeout=timeout,
            deadline=deadline,
            max_retries=max_retries,
            strict=strict,
            http_client=http_client,
        )

    @cached_property
    def sites(self) -> Sites:
        """A property of Search Console, and what the user may do with it."""
        from .entities.sites import Sites

        return Sites(self)

    @cached_property
    def sitemaps(self) -> Sitemaps:
        """A sitemap that was submitted for a property."""
        from .entities.sitemaps import Sitemaps

        return Sitemaps(self)

    @cached_property
    def search_analytics_by_date(self) -> SearchAnalyticsByDate:
        """Search analytics by date of Google Search Console."""
        from .entities.search_analytics_by_date import SearchAnalyticsByDate

        return SearchAnalyticsByDate(self)

    @cached_property
    def search_analytics_by_country(self) -> SearchAnalyticsByCountry:
        """Search analytics by country of Google Search Console."""
        from .entities.search_analytics_by_country import SearchAnalyticsByCountry

        return SearchAnalyticsByCountry(self)

    @cached_property
    def search_analytics_by_device(self) -> SearchAnalyticsByDevice:
        """Search analytics by device of Google Search Console."""
        from .entities.search_analytics_by_device import SearchAnalyticsByDevice

        return SearchAnalyticsByDevice(self)

    @cached_property
    def search_analytics_by_page(self) -> SearchAnalyticsByPage:
        """Search analytics by page of Google Search Console."""
        from .entities.search_analytics_by_page import SearchAnalyticsByPage

        return SearchAnalyticsByPage(self)

    @cached_property
    def search_analytics_by_query(self) -> SearchAnalyticsByQuery:
        """Search analytics by query of Google Search Console."""
        from .entities.search_analytics_by_query import SearchAnalyticsByQuery

        return SearchAnalyticsByQuery(self)

    @cached_property
    def search_analytics_all_fields(self) -> SearchAnalyticsAllFields:
        """Search analytics all fields of Google Search Console."""
        from .entities.search_analytics_all_fields import SearchAnalyticsAllFields

        return SearchAnalyticsAllFields(self)


class SyncGoogleSearchConsoleConnector(GoogleSearchConsoleCalls[ExecutionResult], SyncConnector):
    """Properties, sitemaps and search traffic, over the Search Console API.

    Sync version of `GoogleSearchConsoleConnector`.

    Args:
        auth_config: Credentials for the service, or for the hosted API.
        connector_id: Hosted mode: id of the connector. By default it is looked up in the workspace.
        workspace_name: Hosted mode: workspace that contains the connector.
        external_user_id: Hosted mode: alias of `workspace_name`.
        airbyte_client_id: Hosted mode: client id. Defaults to `AIRBYTE_CLIENT_ID`.
        airbyte_client_secret: Hosted mode: client secret. Defaults to `AIRBYTE_CLIENT_SECRET`.
        organization_id: Hosted mode: id of the organization, required if the client belongs to several.
        base_url: Overrides the service's URL.
        timeout: Maximum seconds without progress on the connection. `None` disables it.
        deadline: Maximum seconds for a call, including retries and reading the response. `None` disables it.
        max_retries: Maximum number of retries, for calls that are safe to retry.
        strict: Raise if a record does not match its type, instead of keeping the value with a warning.
        http_client: An `httpx.Client` to send requests with. It is not closed.
    """

    definition: ClassVar[Definition] = DEFINITION
    connector_name: ClassVar[str] = "google-search-console"
    connector_version: ClassVar[str] = "1.0.0"

    def __init__(
        self,
        auth_config: GoogleSearchConsoleAuthConfig | AirbyteAuthConfig | None = None,
        *,
        connector_id: str | None = None,
        workspace_name: str | None = None,
        external_user_id: str | None = None,
        airbyte_client_id: str | None = None,
        airbyte_client_secret: str | None = None,
        organization_id: str | None = None,
        base_url: str | None = None,
        timeout: float | None = 60.0,
        deadline: float | None = None,
        max_retries: int = 2,
        strict: bool = False,
        http_client: httpx.Client | None = None,
    ) -> None:
        super().__init__(
            auth_config,
            connector_id=connector_id,
            workspace_name=workspace_name,
            external_user_id=external_user_id,
            airbyte_client_id=airbyte_client_id,
            airbyte_client_secret=airbyte_client_secret,
            organization_id=organization_id,
            base_url=base_url,
            timeout=timeout,
            deadline=deadline,
            max_retries=max_retries,
            strict=strict,
            http_client=http_client,
        )

    @cached_property
    def sites(self) -> SyncSites:
        """A property of Search Console, and what the user may do with it."""
        from .entities.sites import SyncSites

        return SyncSites(self)

    @cached_property
    def sitemaps(self) -> SyncSitemaps:
        """A sitemap that was submitted for a property."""
        from .entities.sitemaps import SyncSitemaps

        return SyncSitemaps(self)

    @cached_property
    def search_analytics_by_date(self) -> SyncSearchAnalyticsByDate:
        """Search analytics by date of Google Search Console."""
        from .entities.search_analytics_by_date import SyncSearchAnalyticsByDate

        return SyncSearchAnalyticsByDate(self)

    @cached_property
    def search_analytics_by_country(self) -> SyncSearchAnalyticsByCountry:
        """Search analytics by country of Google Search Console."""
        from .entities.search_analytics_by_country import SyncSearchAnalyticsByCountry

        return SyncSearchAnalyticsByCountry(self)

    @cached_property
    def search_analytics_by_device(self) -> SyncSearchAnalyticsByDevice:
        """Search analytics by device of Google Search Console."""
        from .entities.search_analytics_by_device import SyncSearchAnalyticsByDevice

        return SyncSearchAnalyticsByDevice(self)

    @cached_property
    def search_analytics_by_page(self) -> SyncSearchAnalyticsByPage:
        """Search analytics by page of Google Search Console."""
        from .entities.search_analytics_by_page import SyncSearchAnalyticsByPage

        return SyncSearchAnalyticsByPage(self)

    @cached_property
    def search_analytics_by_query(self) -> SyncSearchAnalyticsByQuery:
        """Search analytics by query of Google Search Console."""
        from .entities.search_analytics_by_query import SyncSearchAnalyticsByQuery

        return SyncSearchAnalyticsByQuery(self)

    @cached_property
    def search_analytics_all_fields(self) -> SyncSearchAnalyticsAllFields:
        """Search analytics all fields of Google Search Console."""
        from .entities.search_analytics_all_fields import SyncSearchAnalyticsAllFields

        return SyncSearchAnalyticsAllFields(self)
