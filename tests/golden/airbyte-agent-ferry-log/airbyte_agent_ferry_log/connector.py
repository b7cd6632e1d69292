# Generated from specs/ferry-log/connector.yaml by `connectorgen generate ferry-log`. Do not edit.
"""Who sails when, and who is late."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, ClassVar

from airbyte_agent_sdk.calls.connector import AsyncResult, Connector, ExecutionResult, SyncConnector
from airbyte_agent_sdk.definition import Definition

from .auth import FerryLogAuthConfig
from .calls import FerryLogCalls
from .definition import DEFINITION

if TYPE_CHECKING:
    import httpx
    from airbyte_agent_sdk.auth import AirbyteAuthConfig

    from .entities.berths import Berths, SyncBerths
    from .entities.crews import Crews, SyncCrews
    from .entities.delays import Delays, SyncDelays
    from .entities.flags import Flags, SyncFlags
    from .entities.ports import Ports, SyncPorts
    from .entities.routes import Routes, SyncRoutes
    from .entities.sailings import Sailings, SyncSailings
    from .entities.ships import Ships, SyncShips
    from .entities.tickets import SyncTickets, Tickets
    from .entities.tides import SyncTides, Tides
    from .entities.wakes import SyncWakes, Wakes

__all__ = ["FerryLogConnector", "SyncFerryLogConnector"]


class FerryLogConnector(FerryLogCalls[AsyncResult], Connector):
    """Who sails when, and who is late.

    Args:
        auth_config: Credentials for the service, or for the hosted API.
        connector_id: Hosted mode: id of the connector. By default it is looked up in the workspace.
        workspace_name: Hosted mode: workspace that contains the connector.
        external_user_id: Hosted mode: alias of `workspace_name`.
        airbyte_client_id: Hosted mode: client id. Defaults to `AIRBYTE_CLIENT_ID`.
        airbyte_client_secret: Hosted mode: client secret. Defaults to `AIRBYTE_CLIENT_SECRET`.
        organization_id: Hosted mode: id of the organization, required if the client belongs to several.
        base_url: Overrides the service's URL. For a self-hosted installation, its address, such as
            https://example.com.
        timeout: Maximum seconds without progress on the connection. `None` disables it.
        deadline: Maximum seconds for a call, including retries and reading the response. `None` disables it.
        max_retries: Maximum number of retries, for calls that are safe to retry.
        strict: Raise if a record does not match its type, instead of keeping the value with a warning.
        http_client: An `httpx.AsyncClient` to send requests with. It is not closed.
    """

    definition: ClassVar[Definition] = DEFINITION
    connector_name: ClassVar[str] = "ferry-log"
    connector_version: ClassVar[str] = "0.1.3"

    def __init__(
        self,
        auth_config: FerryLogAuthConfig | AirbyteAuthConfig | None = None,
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
    def ships(self) -> Ships:
        """Ships of Ferry Log."""
        from .entities.ships import Ships

        return Ships(self)

    @cached_property
    def ports(self) -> Ports:
        """Ports of Ferry Log."""
        from .entities.ports import Ports

        return Ports(self)

    @cached_property
    def routes(self) -> Routes:
        """Routes of Ferry Log."""
        from .entities.routes import Routes

        return Routes(self)

    @cached_property
    def crews(self) -> Crews:
        """Crews of Ferry Log."""
        from .entities.crews import Crews

        return Crews(self)

    @cached_property
    def tickets(self) -> Tickets:
        """Tickets of Ferry Log."""
        from .entities.tickets import Tickets

        return Tickets(self)

    @cached_property
    def berths(self) -> Berths:
        """Berths of Ferry Log."""
        from .entities.berths import Berths

        return Berths(self)

    @cached_property
    def sailings(self) -> Sailings:
        """Sailings of Ferry Log."""
        from .entities.sailings import Sailings

        return Sailings(self)

    @cached_property
    def delays(self) -> Delays:
        """Delays of Ferry Log."""
        from .entities.delays import Delays

        return Delays(self)

    @cached_property
    def tides(self) -> Tides:
        """Tides of Ferry Log."""
        from .entities.tides import Tides

        return Tides(self)

    @cached_property
    def wakes(self) -> Wakes:
        """Wakes of Ferry Log."""
        from .entities.wakes import Wakes

        return Wakes(self)

    @cached_property
    def flags(self) -> Flags:
        """Flags of Ferry Log."""
        from .entities.flags import Flags

        return Flags(self)


class SyncFerryLogConnector(FerryLogCalls[ExecutionResult], SyncConnector):
    """Who sails when, and who is late.

    Sync version of `FerryLogConnector`.

    Args:
        auth_config: Credentials for the service, or for the hosted API.
        connector_id: Hosted mode: id of the connector. By default it is looked up in the workspace.
        workspace_name: Hosted mode: workspace that contains the connector.
        external_user_id: Hosted mode: alias of `workspace_name`.
        airbyte_client_id: Hosted mode: client id. Defaults to `AIRBYTE_CLIENT_ID`.
        airbyte_client_secret: Hosted mode: client secret. Defaults to `AIRBYTE_CLIENT_SECRET`.
        organization_id: Hosted mode: id of the organization, required if the client belongs to several.
        base_url: Overrides the service's URL. For a self-hosted installation, its address, such as
            https://example.com.
        timeout: Maximum seconds without progress on the connection. `None` disables it.
        deadline: Maximum seconds for a call, including retries and reading the response. `None` disables it.
        max_retries: Maximum number of retries, for calls that are safe to retry.
        strict: Raise if a record does not match its type, instead of keeping the value with a warning.
        http_client: An `httpx.Client` to send requests with. It is not closed.
    """

    definition: ClassVar[Definition] = DEFINITION
    connector_name: ClassVar[str] = "ferry-log"
    connector_version: ClassVar[str] = "0.1.3"

    def __init__(
        self,
        auth_config: FerryLogAuthConfig | AirbyteAuthConfig | None = None,
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
    def ships(self) -> SyncShips:
        """Ships of Ferry Log."""
        from .entities.ships import SyncShips

        return SyncShips(self)

    @cached_property
    def ports(self) -> SyncPorts:
        """Ports of Ferry Log."""
        from .entities.ports import SyncPorts

        return SyncPorts(self)

    @cached_property
    def routes(self) -> SyncRoutes:
        """Routes of Ferry Log."""
        from .entities.routes import SyncRoutes

        return SyncRoutes(self)

    @cached_property
    def crews(self) -> SyncCrews:
        """Crews of Ferry Log."""
        from .entities.crews import SyncCrews

        return SyncCrews(self)

    @cached_property
    def tickets(self) -> SyncTickets:
        """Tickets of Ferry Log."""
        from .entities.tickets import SyncTickets

        return SyncTickets(self)

    @cached_property
    def berths(self) -> SyncBerths:
        """Berths of Ferry Log."""
        from .entities.berths import SyncBerths

        return SyncBerths(self)

    @cached_property
    def sailings(self) -> SyncSailings:
        """Sailings of Ferry Log."""
        from .entities.sailings import SyncSailings

        return SyncSailings(self)

    @cached_property
    def delays(self) -> SyncDelays:
        """Delays of Ferry Log."""
        from .entities.delays import SyncDelays

        return SyncDelays(self)

    @cached_property
    def tides(self) -> SyncTides:
        """Tides of Ferry Log."""
        from .entities.tides import SyncTides

        return SyncTides(self)

    @cached_property
    def wakes(self) -> SyncWakes:
        """Wakes of Ferry Log."""
        from .entities.wakes import SyncWakes

        return SyncWakes(self)

    @cached_property
    def flags(self) -> SyncFlags:
        """Flags of Ferry Log."""
        from .entities.flags import SyncFlags

        return SyncFlags(self)
