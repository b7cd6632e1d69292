# Generated from specs/orbit-graph/connector.yaml by `connectorgen generate orbit-graph`. Do not edit.
"""Satellites, their passes over ground stations, and what the passes cost."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, ClassVar

from airbyte_agent_sdk.calls.connector import AsyncResult, Connector, ExecutionResult, SyncConnector
from airbyte_agent_sdk.definition import Definition

from .auth import OrbitGraphAuthConfig
from .calls import OrbitGraphCalls
from .definition import DEFINITION

if TYPE_CHECKING:
    import httpx
    from airbyte_agent_sdk.auth import AirbyteAuthConfig

    from .entities.alerts import Alerts, SyncAlerts
    from .entities.costs import Costs, SyncCosts
    from .entities.logs import Logs, SyncLogs
    from .entities.passes import Passes, SyncPasses
    from .entities.reports import Reports, SyncReports
    from .entities.satellites import Satellites, SyncSatellites
    from .entities.stations import Stations, SyncStations

__all__ = ["OrbitGraphConnector", "SyncOrbitGraphConnector"]


class OrbitGraphConnector(OrbitGraphCalls[AsyncResult], Connector):
    """Satellites, their passes over ground stations, and what the passes cost.

    Args:
        auth_config: Credentials for the service, or for the hosted API.
        connector_id: Hosted mode: id of the connector. By default it is looked up in the workspace.
        workspace_name: Hosted mode: workspace that contains the connector.
        external_user_id: Hosted mode: alias of `workspace_name`.
        airbyte_client_id: Hosted mode: client id. Defaults to `AIRBYTE_CLIENT_ID`.
        airbyte_client_secret: Hosted mode: client secret. Defaults to `AIRBYTE_CLIENT_SECRET`.
        organization_id: Hosted mode: id of the organization, required if the client belongs to several.
        instance_url: Origin of the instance, as the token response names it.
        operator: A setting of the connector.
        base_url: Overrides the service's URL.
        timeout: Maximum seconds without progress on the connection. `None` disables it.
        deadline: Maximum seconds for a call, including retries and reading the response. `None` disables it.
        max_retries: Maximum number of retries, for calls that are safe to retry.
        strict: Raise if a record does not match its type, instead of keeping the value with a warning.
        http_client: An `httpx.AsyncClient` to send requests with. It is not closed.
    """

    definition: ClassVar[Definition] = DEFINITION
    connector_name: ClassVar[str] = "orbit-graph"
    connector_version: ClassVar[str] = "0.3.0"

    def __init__(
        self,
        auth_config: OrbitGraphAuthConfig | AirbyteAuthConfig | None = None,
        *,
        connector_id: str | None = None,
        workspace_name: str | None = None,
        external_user_id: str | None = None,
        airbyte_client_id: str | None = None,
        airbyte_client_secret: str | None = None,
        organization_id: str | None = None,
        instance_url: str | None = None,
        operator: str | None = None,
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
            settings={"instance_url": instance_url, "operator": operator},
            base_url=base_url,
            timeout=timeout,
            deadline=deadline,
            max_retries=max_retries,
            strict=strict,
            http_client=http_client,
        )

    @cached_property
    def satellites(self) -> Satellites:
        """Satellites of Orbit Graph."""
        from .entities.satellites import Satellites

        return Satellites(self)

    @cached_property
    def passes(self) -> Passes:
        """Passes of Orbit Graph."""
        from .entities.passes import Passes

        return Passes(self)

    @cached_property
    def reports(self) -> Reports:
        """Reports of Orbit Graph."""
        from .entities.reports import Reports

        return Reports(self)

    @cached_property
    def costs(self) -> Costs:
        """Costs of Orbit Graph."""
        from .entities.costs import Costs

        return Costs(self)

    @cached_property
    def stations(self) -> Stations:
        """Stations of Orbit Graph."""
        from .entities.stations import Stations

        return Stations(self)

    @cached_property
    def logs(self) -> Logs:
        """Logs of Orbit Graph."""
        from .entities.logs import Logs

        return Logs(self)

    @cached_property
    def alerts(self) -> Alerts:
        """Alerts of Orbit Graph."""
        from .entities.alerts import Alerts

        return Alerts(self)


class SyncOrbitGraphConnector(OrbitGraphCalls[ExecutionResult], SyncConnector):
    """Satellites, their passes over ground stations, and what the passes cost.

    Sync version of `OrbitGraphConnector`.

    Args:
        auth_config: Credentials for the service, or for the hosted API.
        connector_id: Hosted mode: id of the connector. By default it is looked up in the workspace.
        workspace_name: Hosted mode: workspace that contains the connector.
        external_user_id: Hosted mode: alias of `workspace_name`.
        airbyte_client_id: Hosted mode: client id. Defaults to `AIRBYTE_CLIENT_ID`.
        airbyte_client_secret: Hosted mode: client secret. Defaults to `AIRBYTE_CLIENT_SECRET`.
        organization_id: Hosted mode: id of the organization, required if the client belongs to several.
        instance_url: Origin of the instance, as the token response names it.
        operator: A setting of the connector.
        base_url: Overrides the service's URL.
        timeout: Maximum seconds without progress on the connection. `None` disables it.
        deadline: Maximum seconds for a call, including retries and reading the response. `None` disables it.
        max_retries: Maximum number of retries, for calls that are safe to retry.
        strict: Raise if a record does not match its type, instead of keeping the value with a warning.
        http_client: An `httpx.Client` to send requests with. It is not closed.
    """

    definition: ClassVar[Definition] = DEFINITION
    connector_name: ClassVar[str] = "orbit-graph"
    connector_version: ClassVar[str] = "0.3.0"

    def __init__(
        self,
        auth_config: OrbitGraphAuthConfig | AirbyteAuthConfig | None = None,
        *,
        connector_id: str | None = None,
        workspace_name: str | None = None,
        external_user_id: str | None = None,
        airbyte_client_id: str | None = None,
        airbyte_client_secret: str | None = None,
        organization_id: str | None = None,
        instance_url: str | None = None,
        operator: str | None = None,
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
            settings={"instance_url": instance_url, "operator": operator},
            base_url=base_url,
            timeout=timeout,
            deadline=deadline,
            max_retries=max_retries,
            strict=strict,
            http_client=http_client,
        )

    @cached_property
    def satellites(self) -> SyncSatellites:
        """Satellites of Orbit Graph."""
        from .entities.satellites import SyncSatellites

        return SyncSatellites(self)

    @cached_property
    def passes(self) -> SyncPasses:
        """Passes of Orbit Graph."""
        from .entities.passes import SyncPasses

        return SyncPasses(self)

    @cached_property
    def reports(self) -> SyncReports:
        """Reports of Orbit Graph."""
        from .entities.reports import SyncReports

        return SyncReports(self)

    @cached_property
    def costs(self) -> SyncCosts:
        """Costs of Orbit Graph."""
        from .entities.costs import SyncCosts

        return SyncCosts(self)

    @cached_property
    def stations(self) -> SyncStations:
        """Stations of Orbit Graph."""
        from .entities.stations import SyncStations

        return SyncStations(self)

    @cached_property
    def logs(self) -> SyncLogs:
        """Logs of Orbit Graph."""
        from .entities.logs import SyncLogs

        return SyncLogs(self)

    @cached_property
    def alerts(self) -> SyncAlerts:
        """Alerts of Orbit Graph."""
        from .entities.alerts import SyncAlerts

        return SyncAlerts(self)
