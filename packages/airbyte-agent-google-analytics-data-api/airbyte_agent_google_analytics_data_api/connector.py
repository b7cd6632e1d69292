# Generated from specs/google-analytics-data-api/connector.yaml by `connectorgen generate google-analytics-data-api`. Do not edit.
"""Reports of Google Analytics 4 properties: visitors, traffic sources, pages, devices and locations."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, ClassVar

from airbyte_agent_sdk.calls.connector import AsyncResult, Connector, ExecutionResult, SyncConnector
from airbyte_agent_sdk.definition import Definition

from .auth import GoogleAnalyticsDataApiAuthConfig
from .calls import GoogleAnalyticsDataApiCalls
from .definition import DEFINITION

if TYPE_CHECKING:
    import httpx
    from airbyte_agent_sdk.auth import AirbyteAuthConfig

    from .entities.daily_active_users import DailyActiveUsers, SyncDailyActiveUsers
    from .entities.devices import Devices, SyncDevices
    from .entities.four_weekly_active_users import FourWeeklyActiveUsers, SyncFourWeeklyActiveUsers
    from .entities.locations import Locations, SyncLocations
    from .entities.pages import Pages, SyncPages
    from .entities.traffic_sources import SyncTrafficSources, TrafficSources
    from .entities.website_overview import SyncWebsiteOverview, WebsiteOverview
    from .entities.weekly_active_users import SyncWeeklyActiveUsers, WeeklyActiveUsers

__all__ = ["GoogleAnalyticsDataApiConnector", "SyncGoogleAnalyticsDataApiConnector"]


class GoogleAnalyticsDataApiConnector(GoogleAnalyticsDataApiCalls[AsyncResult], Connector):
    """Reports of Google Analytics 4 properties: visitors, traffic sources, pages, devices and locations.

    Args:
        auth_config: Credentials for the service, or for the hosted API.
        connector_id: Hosted mode: id of the connector. By default it is looked up in the workspace.
        workspace_name: Hosted mode: workspace that contains the connector.
        external_user_id: Hosted mode: alias of `workspace_name`.
        airbyte_client_id: Hosted mode: client id. Defaults to `AIRBYTE_CLIENT_ID`.
        airbyte_client_secret: Hosted mode: client secret. Defaults to `AIRBYTE_CLIENT_SECRET`.
        organization_id: Hosted mode: id of the organization, required if the client belongs to several.
        property_id: Id of the property to report on where a call names no other: digits, from Admin, Property
            details.
        base_url: Overrides the service's URL.
        timeout: Maximum seconds without progress on the connection. `None` disables it.
        deadline: Maximum seconds for a call, including retries and reading the response. `None` disables it.
        max_retries: Maximum number of retries, for calls that are safe to retry.
        strict: Raise if a record does not match its type, instead of keeping the value with a warning.
        http_client: An `httpx.AsyncClient` to send requests with. It is not closed.
    """

    definition: ClassVar[Definition] = DEFINITION
    connector_name: ClassVar[str] = "google-analytics-data-api"
    connector_version: ClassVar[str] = "1.0.0"

    def __init__(
        self,
        auth_config: GoogleAnalyticsDataApiAuthConfig | AirbyteAuthConfig | None = None,
        *,
        connector_id: str | None = None,
        workspace_name: str | None = None,
        external_user_id: str | None = None,
        airbyte_client_id: str | None = None,
        airbyte_client_secret: str | None = None,
        organization_id: str | None = None,
        property_id: str | None = None,
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
            settings={"property_id": property_id},
            base_url=base_url,
            timeout=timeout,
            deadline=deadline,
            max_retries=max_retries,
            strict=strict,
            http_client=http_client,
        )

    @cached_property
    def website_overview(self) -> WebsiteOverview:
        """Website overview of Google Analytics."""
        from .entities.website_overview import WebsiteOverview

        return WebsiteOverview(self)

    @cached_property
    def daily_active_users(self) -> DailyActiveUsers:
        """Daily active users of Google Analytics."""
        from .entities.daily_active_users import DailyActiveUsers

        return DailyActiveUsers(self)

    @cached_property
    def weekly_active_users(self) -> WeeklyActiveUsers:
        """Weekly active users of Google Analytics."""
        from .entities.weekly_active_users import WeeklyActiveUsers

        return WeeklyActiveUsers(self)

    @cached_property
    def four_weekly_active_users(self) -> FourWeeklyActiveUsers:
        """Four weekly active users of Google Analytics."""
        from .entities.four_weekly_active_users import FourWeeklyActiveUsers

        return FourWeeklyActiveUsers(self)

    @cached_property
    def traffic_sources(self) -> TrafficSources:
        """Traffic sources of Google Analytics."""
        from .entities.traffic_sources import TrafficSources

        return TrafficSources(self)

    @cached_property
    def pages(self) -> Pages:
        """Pages of Google Analytics."""
        from .entities.pages import Pages

        return Pages(self)

    @cached_property
    def devices(self) -> Devices:
        """Devices of Google Analytics."""
        from .entities.devices import Devices

        return Devices(self)

    @cached_property
    def locations(self) -> Locations:
        """Locations of Google Analytics."""
        from .entities.locations import Locations

        return Locations(self)


class SyncGoogleAnalyticsDataApiConnector(GoogleAnalyticsDataApiCalls[ExecutionResult], SyncConnector):
    """Reports of Google Analytics 4 properties: visitors, traffic sources, pages, devices and locations.

    Sync version of `GoogleAnalyticsDataApiConnector`.

    Args:
        auth_config: Credentials for the service, or for the hosted API.
        connector_id: Hosted mode: id of the connector. By default it is looked up in the workspace.
        workspace_name: Hosted mode: workspace that contains the connector.
        external_user_id: Hosted mode: alias of `workspace_name`.
        airbyte_client_id: Hosted mode: client id. Defaults to `AIRBYTE_CLIENT_ID`.
        airbyte_client_secret: Hosted mode: client secret. Defaults to `AIRBYTE_CLIENT_SECRET`.
        organization_id: Hosted mode: id of the organization, required if the client belongs to several.
        property_id: Id of the property to report on where a call names no other: digits, from Admin, Property
            details.
        base_url: Overrides the service's URL.
        timeout: Maximum seconds without progress on the connection. `None` disables it.
        deadline: Maximum seconds for a call, including retries and reading the response. `None` disables it.
        max_retries: Maximum number of retries, for calls that are safe to retry.
        strict: Raise if a record does not match its type, instead of keeping the value with a warning.
        http_client: An `httpx.Client` to send requests with. It is not closed.
    """

    definition: ClassVar[Definition] = DEFINITION
    connector_name: ClassVar[str] = "google-analytics-data-api"
    connector_version: ClassVar[str] = "1.0.0"

    def __init__(
        self,
        auth_config: GoogleAnalyticsDataApiAuthConfig | AirbyteAuthConfig | None = None,
        *,
        connector_id: str | None = None,
        workspace_name: str | None = None,
        external_user_id: str | None = None,
        airbyte_client_id: str | None = None,
        airbyte_client_secret: str | None = None,
        organization_id: str | None = None,
        property_id: str | None = None,
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
            settings={"property_id": property_id},
            base_url=base_url,
            timeout=timeout,
            deadline=deadline,
            max_retries=max_retries,
            strict=strict,
            http_client=http_client,
        )

    @cached_property
    def website_overview(self) -> SyncWebsiteOverview:
        """Website overview of Google Analytics."""
        from .entities.website_overview import SyncWebsiteOverview

        return SyncWebsiteOverview(self)

    @cached_property
    def daily_active_users(self) -> SyncDailyActiveUsers:
        """Daily active users of Google Analytics."""
        from .entities.daily_active_users import SyncDailyActiveUsers

        return SyncDailyActiveUsers(self)

    @cached_property
    def weekly_active_users(self) -> SyncWeeklyActiveUsers:
        """Weekly active users of Google Analytics."""
        from .entities.weekly_active_users import SyncWeeklyActiveUsers

        return SyncWeeklyActiveUsers(self)

    @cached_property
    def four_weekly_active_users(self) -> SyncFourWeeklyActiveUsers:
        """Four weekly active users of Google Analytics."""
        from .entities.four_weekly_active_users import SyncFourWeeklyActiveUsers

        return SyncFourWeeklyActiveUsers(self)

    @cached_property
    def traffic_sources(self) -> SyncTrafficSources:
        """Traffic sources of Google Analytics."""
        from .entities.traffic_sources import SyncTrafficSources

        return SyncTrafficSources(self)

    @cached_property
    def pages(self) -> SyncPages:
        """Pages of Google Analytics."""
        from .entities.pages import SyncPages

        return SyncPages(self)

    @cached_property
    def devices(self) -> SyncDevices:
        """Devices of Google Analytics."""
        from .entities.devices import SyncDevices

        return SyncDevices(self)

    @cached_property
    def locations(self) -> SyncLocations:
        """Locations of Google Analytics."""
        from .entities.locations import SyncLocations

        return SyncLocations(self)
