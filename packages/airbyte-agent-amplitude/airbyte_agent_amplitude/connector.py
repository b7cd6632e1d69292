# Generated from specs/amplitude/connector.yaml by `connectorgen generate amplitude`. Do not edit.
"""Annotations, cohorts, types of events, active users and lengths of sessions, over the Amplitude Analytics
APIs.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, ClassVar

from airbyte_agent_sdk.calls.connector import AsyncResult, Connector, ExecutionResult, SyncConnector
from airbyte_agent_sdk.definition import Definition

from .auth import AmplitudeAuthConfig
from .calls import AmplitudeCalls
from .definition import DEFINITION

if TYPE_CHECKING:
    import httpx
    from airbyte_agent_sdk.auth import AirbyteAuthConfig

    from .entities.active_users import ActiveUsersEntity, SyncActiveUsersEntity
    from .entities.annotations import Annotations, SyncAnnotations
    from .entities.average_session_length import AverageSessionLength, SyncAverageSessionLength
    from .entities.cohorts import Cohorts, SyncCohorts
    from .entities.events_list import EventsList, SyncEventsList

__all__ = ["AmplitudeConnector", "SyncAmplitudeConnector"]


class AmplitudeConnector(AmplitudeCalls[AsyncResult], Connector):
    """Annotations, cohorts, types of events, active users and lengths of sessions, over the Amplitude
    Analytics APIs.

    Args:
        auth_config: Credentials for the service, or for the hosted API.
        connector_id: Hosted mode: id of the connector. By default it is looked up in the workspace.
        workspace_name: Hosted mode: workspace that contains the connector.
        external_user_id: Hosted mode: alias of `workspace_name`.
        airbyte_client_id: Hosted mode: client id. Defaults to `AIRBYTE_CLIENT_ID`.
        airbyte_client_secret: Hosted mode: client secret. Defaults to `AIRBYTE_CLIENT_SECRET`.
        organization_id: Hosted mode: id of the organization, required if the client belongs to several.
        host: Host of the project's data: `analytics.eu.amplitude.com` if it is in the European Union.
            Default: `amplitude.com`.
        base_url: Overrides the service's URL.
        timeout: Maximum seconds without progress on the connection. `None` disables it.
        deadline: Maximum seconds for a call, including retries and reading the response. `None` disables it.
        max_retries: Maximum number of retries, for calls that are safe to retry.
        strict: Raise if a record does not match its type, instead of keeping the value with a warning.
        http_client: An `httpx.AsyncClient` to send requests with. It is not closed.
    """

    definition: ClassVar[Definition] = DEFINITION
    connector_name: ClassVar[str] = "amplitude"
    connector_version: ClassVar[str] = "1.0.0"

    def __init__(
        self,
        auth_config: AmplitudeAuthConfig | AirbyteAuthConfig | None = None,
        *,
        connector_id: str | None = None,
        workspace_name: str | None = None,
        external_user_id: str | None = None,
        airbyte_client_id: str | None = None,
        airbyte_client_secret: str | None = None,
        organization_id: str | None = None,
        host: str | None = None,
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
            settings={"host": host},
            base_url=base_url,
            timeout=timeout,
            deadline=deadline,
            max_retries=max_retries,
            strict=strict,
            http_client=http_client,
        )

    @cached_property
    def annotations(self) -> Annotations:
        """A note on charts, at a time or for a while."""
        from .entities.annotations import Annotations

        return Annotations(self)

    @cached_property
    def cohorts(self) -> Cohorts:
        """A group of users."""
        from .entities.cohorts import Cohorts

        return Cohorts(self)

    @cached_property
    def events_list(self) -> EventsList:
        """A type of events."""
        from .entities.events_list import EventsList

        return EventsList(self)

    @cached_property
    def active_users(self) -> ActiveUsersEntity:
        """Numbers of users."""
        from .entities.active_users import ActiveUsersEntity

        return ActiveUsersEntity(self)

    @cached_property
    def average_session_length(self) -> AverageSessionLength:
        """Average lengths of sessions."""
        from .entities.average_session_length import AverageSessionLength

        return AverageSessionLength(self)


class SyncAmplitudeConnector(AmplitudeCalls[ExecutionResult], SyncConnector):
    """Annotations, cohorts, types of events, active users and lengths of sessions, over the Amplitude
    Analytics APIs.

    Sync version of `AmplitudeConnector`.

    Args:
        auth_config: Credentials for the service, or for the hosted API.
        connector_id: Hosted mode: id of the connector. By default it is looked up in the workspace.
        workspace_name: Hosted mode: workspace that contains the connector.
        external_user_id: Hosted mode: alias of `workspace_name`.
        airbyte_client_id: Hosted mode: client id. Defaults to `AIRBYTE_CLIENT_ID`.
        airbyte_client_secret: Hosted mode: client secret. Defaults to `AIRBYTE_CLIENT_SECRET`.
        organization_id: Hosted mode: id of the organization, required if the client belongs to several.
        host: Host of the project's data: `analytics.eu.amplitude.com` if it is in the European Union.
            Default: `amplitude.com`.
        base_url: Overrides the service's URL.
        timeout: Maximum seconds without progress on the connection. `None` disables it.
        deadline: Maximum seconds for a call, including retries and reading the response. `None` disables it.
        max_retries: Maximum number of retries, for calls that are safe to retry.
        strict: Raise if a record does not match its type, instead of keeping the value with a warning.
        http_client: An `httpx.Client` to send requests with. It is not closed.
    """

    definition: ClassVar[Definition] = DEFINITION
    connector_name: ClassVar[str] = "amplitude"
    connector_version: ClassVar[str] = "1.0.0"

    def __init__(
        self,
        auth_config: AmplitudeAuthConfig | AirbyteAuthConfig | None = None,
        *,
        connector_id: str | None = None,
        workspace_name: str | None = None,
        external_user_id: str | None = None,
        airbyte_client_id: str | None = None,
        airbyte_client_secret: str | None = None,
        organization_id: str | None = None,
        host: str | None = None,
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
            settings={"host": host},
            base_url=base_url,
            timeout=timeout,
            deadline=deadline,
            max_retries=max_retries,
            strict=strict,
            http_client=http_client,
        )

    @cached_property
    def annotations(self) -> SyncAnnotations:
        """A note on charts, at a time or for a while."""
        from .entities.annotations import SyncAnnotations

        return SyncAnnotations(self)

    @cached_property
    def cohorts(self) -> SyncCohorts:
        """A group of users."""
        from .entities.cohorts import SyncCohorts

        return SyncCohorts(self)

    @cached_property
    def events_list(self) -> SyncEventsList:
        """A type of events."""
        from .entities.events_list import SyncEventsList

        return SyncEventsList(self)

    @cached_property
    def active_users(self) -> SyncActiveUsersEntity:
        """Numbers of users."""
        from .entities.active_users import SyncActiveUsersEntity

        return SyncActiveUsersEntity(self)

    @cached_property
    def average_session_length(self) -> SyncAverageSessionLength:
        """Average lengths of sessions."""
        from .entities.average_session_length import SyncAverageSessionLength

        return SyncAverageSessionLength(self)
