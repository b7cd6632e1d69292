# Generated from specs/signal-tower/connector.yaml by `connectorgen generate signal-tower`. Do not edit.
"""Messages that are passed from tower to tower."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, ClassVar

from airbyte_agent_sdk.calls.connector import AsyncResult, Connector, ExecutionResult, SyncConnector
from airbyte_agent_sdk.definition import Definition

from .auth import SignalTowerAuthConfig
from .calls import SignalTowerCalls
from .definition import DEFINITION

if TYPE_CHECKING:
    import httpx
    from airbyte_agent_sdk.auth import AirbyteAuthConfig

    from .entities.bodies import Bodies, SyncBodies
    from .entities.flags import Flags, SyncFlags
    from .entities.logs import Logs, SyncLogs
    from .entities.messages import Messages, SyncMessages
    from .entities.routes import Routes, SyncRoutes
    from .entities.volumes import SyncVolumes, Volumes

__all__ = ["SignalTowerConnector", "SyncSignalTowerConnector"]


class SignalTowerConnector(SignalTowerCalls[AsyncResult], Connector):
    """Messages that are passed from tower to tower.

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
    connector_name: ClassVar[str] = "signal-tower"
    connector_version: ClassVar[str] = "0.1.0"

    def __init__(
        self,
        auth_config: SignalTowerAuthConfig | AirbyteAuthConfig | None = None,
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
    def messages(self) -> Messages:
        """Messages of Signal Tower."""
        from .entities.messages import Messages

        return Messages(self)

    @cached_property
    def routes(self) -> Routes:
        """Routes of Signal Tower."""
        from .entities.routes import Routes

        return Routes(self)

    @cached_property
    def bodies(self) -> Bodies:
        """Bodies of Signal Tower."""
        from .entities.bodies import Bodies

        return Bodies(self)

    @cached_property
    def logs(self) -> Logs:
        """Logs of Signal Tower."""
        from .entities.logs import Logs

        return Logs(self)

    @cached_property
    def volumes(self) -> Volumes:
        """Volumes of Signal Tower."""
        from .entities.volumes import Volumes

        return Volumes(self)

    @cached_property
    def flags(self) -> Flags:
        """Flags of Signal Tower."""
        from .entities.flags import Flags

        return Flags(self)


class SyncSignalTowerConnector(SignalTowerCalls[ExecutionResult], SyncConnector):
    """Messages that are passed from tower to tower.

    Sync version of `SignalTowerConnector`.

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
    connector_name: ClassVar[str] = "signal-tower"
    connector_version: ClassVar[str] = "0.1.0"

    def __init__(
        self,
        auth_config: SignalTowerAuthConfig | AirbyteAuthConfig | None = None,
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
    def messages(self) -> SyncMessages:
        """Messages of Signal Tower."""
        from .entities.messages import SyncMessages

        return SyncMessages(self)

    @cached_property
    def routes(self) -> SyncRoutes:
        """Routes of Signal Tower."""
        from .entities.routes import SyncRoutes

        return SyncRoutes(self)

    @cached_property
    def bodies(self) -> SyncBodies:
        """Bodies of Signal Tower."""
        from .entities.bodies import SyncBodies

        return SyncBodies(self)

    @cached_property
    def logs(self) -> SyncLogs:
        """Logs of Signal Tower."""
        from .entities.logs import SyncLogs

        return SyncLogs(self)

    @cached_property
    def volumes(self) -> SyncVolumes:
        """Volumes of Signal Tower."""
        from .entities.volumes import SyncVolumes

        return SyncVolumes(self)

    @cached_property
    def flags(self) -> SyncFlags:
        """Flags of Signal Tower."""
        from .entities.flags import SyncFlags

        return SyncFlags(self)
