# Generated from specs/twin-gate/connector.yaml by `connectorgen generate twin-gate`. Do not edit.
"""Doors that need two keys, one key or none."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, ClassVar

from airbyte_agent_sdk.calls.connector import AsyncResult, Connector, ExecutionResult, SyncConnector
from airbyte_agent_sdk.definition import Definition

from .auth import TwinGateAuthConfig
from .calls import TwinGateCalls
from .definition import DEFINITION

if TYPE_CHECKING:
    import httpx
    from airbyte_agent_sdk.auth import AirbyteAuthConfig

    from .entities.doors import Doors, SyncDoors
    from .entities.news import News, SyncNews
    from .entities.plans import Plans, SyncPlans
    from .entities.statuses import Statuses, SyncStatuses
    from .entities.visits import SyncVisits, Visits

__all__ = ["SyncTwinGateConnector", "TwinGateConnector"]


class TwinGateConnector(TwinGateCalls[AsyncResult], Connector):
    """Doors that need two keys, one key or none.

    Args:
        auth_config: Credentials for the service, or for the hosted API.
        connector_id: Hosted mode: id of the connector. By default it is looked up in the workspace.
        workspace_name: Hosted mode: workspace that contains the connector.
        external_user_id: Hosted mode: alias of `workspace_name`.
        airbyte_client_id: Hosted mode: client id. Defaults to `AIRBYTE_CLIENT_ID`.
        airbyte_client_secret: Hosted mode: client secret. Defaults to `AIRBYTE_CLIENT_SECRET`.
        organization_id: Hosted mode: id of the organization, required if the client belongs to several.
        region: Region of the account. Default: `eu`.
        pool: Pool of the plans.
        base_url: Overrides the service's URL.
        timeout: Maximum seconds without progress on the connection. `None` disables it.
        deadline: Maximum seconds for a call, including retries and reading the response. `None` disables it.
        max_retries: Maximum number of retries, for calls that are safe to retry.
        strict: Raise if a record does not match its type, instead of keeping the value with a warning.
        http_client: An `httpx.AsyncClient` to send requests with. It is not closed.
    """

    definition: ClassVar[Definition] = DEFINITION
    connector_name: ClassVar[str] = "twin-gate"
    connector_version: ClassVar[str] = "0.1.0"

    def __init__(
        self,
        auth_config: TwinGateAuthConfig | AirbyteAuthConfig | None = None,
        *,
        connector_id: str | None = None,
        workspace_name: str | None = None,
        external_user_id: str | None = None,
        airbyte_client_id: str | None = None,
        airbyte_client_secret: str | None = None,
        organization_id: str | None = None,
        region: str | None = None,
        pool: str | None = None,
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
            settings={"region": region, "pool": pool},
            base_url=base_url,
            timeout=timeout,
            deadline=deadline,
            max_retries=max_retries,
            strict=strict,
            http_client=http_client,
        )

    @cached_property
    def doors(self) -> Doors:
        """Doors of Twin Gate."""
        from .entities.doors import Doors

        return Doors(self)

    @cached_property
    def statuses(self) -> Statuses:
        """Statuses of Twin Gate."""
        from .entities.statuses import Statuses

        return Statuses(self)

    @cached_property
    def visits(self) -> Visits:
        """Visits of Twin Gate."""
        from .entities.visits import Visits

        return Visits(self)

    @cached_property
    def news(self) -> News:
        """News of Twin Gate."""
        from .entities.news import News

        return News(self)

    @cached_property
    def plans(self) -> Plans:
        """Plans of Twin Gate."""
        from .entities.plans import Plans

        return Plans(self)


class SyncTwinGateConnector(TwinGateCalls[ExecutionResult], SyncConnector):
    """Doors that need two keys, one key or none.

    Sync version of `TwinGateConnector`.

    Args:
        auth_config: Credentials for the service, or for the hosted API.
        connector_id: Hosted mode: id of the connector. By default it is looked up in the workspace.
        workspace_name: Hosted mode: workspace that contains the connector.
        external_user_id: Hosted mode: alias of `workspace_name`.
        airbyte_client_id: Hosted mode: client id. Defaults to `AIRBYTE_CLIENT_ID`.
        airbyte_client_secret: Hosted mode: client secret. Defaults to `AIRBYTE_CLIENT_SECRET`.
        organization_id: Hosted mode: id of the organization, required if the client belongs to several.
        region: Region of the account. Default: `eu`.
        pool: Pool of the plans.
        base_url: Overrides the service's URL.
        timeout: Maximum seconds without progress on the connection. `None` disables it.
        deadline: Maximum seconds for a call, including retries and reading the response. `None` disables it.
        max_retries: Maximum number of retries, for calls that are safe to retry.
        strict: Raise if a record does not match its type, instead of keeping the value with a warning.
        http_client: An `httpx.Client` to send requests with. It is not closed.
    """

    definition: ClassVar[Definition] = DEFINITION
    connector_name: ClassVar[str] = "twin-gate"
    connector_version: ClassVar[str] = "0.1.0"

    def __init__(
        self,
        auth_config: TwinGateAuthConfig | AirbyteAuthConfig | None = None,
        *,
        connector_id: str | None = None,
        workspace_name: str | None = None,
        external_user_id: str | None = None,
        airbyte_client_id: str | None = None,
        airbyte_client_secret: str | None = None,
        organization_id: str | None = None,
        region: str | None = None,
        pool: str | None = None,
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
            settings={"region": region, "pool": pool},
            base_url=base_url,
            timeout=timeout,
            deadline=deadline,
            max_retries=max_retries,
            strict=strict,
            http_client=http_client,
        )

    @cached_property
    def doors(self) -> SyncDoors:
        """Doors of Twin Gate."""
        from .entities.doors import SyncDoors

        return SyncDoors(self)

    @cached_property
    def statuses(self) -> SyncStatuses:
        """Statuses of Twin Gate."""
        from .entities.statuses import SyncStatuses

        return SyncStatuses(self)

    @cached_property
    def visits(self) -> SyncVisits:
        """Visits of Twin Gate."""
        from .entities.visits import SyncVisits

        return SyncVisits(self)

    @cached_property
    def news(self) -> SyncNews:
        """News of Twin Gate."""
        from .entities.news import SyncNews

        return SyncNews(self)

    @cached_property
    def plans(self) -> SyncPlans:
        """Plans of Twin Gate."""
        from .entities.plans import SyncPlans

        return SyncPlans(self)
