# Generated from specs/incident-io/connector.yaml by `connectorgen generate incident-io`. Do not edit.
"""Incidents, alerts, escalations and on-call schedules of incident.io, with the settings of incidents."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, ClassVar

from airbyte_agent_sdk.calls.connector import AsyncResult, Connector, ExecutionResult, SyncConnector
from airbyte_agent_sdk.definition import Definition

from .auth import IncidentIoAuthConfig
from .calls import IncidentIoCalls
from .definition import DEFINITION

if TYPE_CHECKING:
    import httpx
    from airbyte_agent_sdk.auth import AirbyteAuthConfig

    from .entities.alerts import Alerts, SyncAlerts
    from .entities.catalog_types import CatalogTypes, SyncCatalogTypes
    from .entities.custom_fields import CustomFields, SyncCustomFields
    from .entities.escalations import Escalations, SyncEscalations
    from .entities.incident_roles import IncidentRoles, SyncIncidentRoles
    from .entities.incident_statuses import IncidentStatuses, SyncIncidentStatuses
    from .entities.incident_timestamps import IncidentTimestamps, SyncIncidentTimestamps
    from .entities.incident_updates import IncidentUpdates, SyncIncidentUpdates
    from .entities.incidents import Incidents, SyncIncidents
    from .entities.schedules import Schedules, SyncSchedules
    from .entities.severities import Severities, SyncSeverities
    from .entities.teams import SyncTeams, Teams
    from .entities.users import SyncUsers, Users

__all__ = ["IncidentIoConnector", "SyncIncidentIoConnector"]


class IncidentIoConnector(IncidentIoCalls[AsyncResult], Connector):
    """Incidents, alerts, escalations and on-call schedules of incident.io, with the settings of incidents.

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
    connector_name: ClassVar[str] = "incident-io"
    connector_version: ClassVar[str] = "1.0.0"

    def __init__(
        self,
        auth_config: IncidentIoAuthConfig | AirbyteAuthConfig | None = None,
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
    def incidents(self) -> Incidents:
        """An incident."""
        from .entities.incidents import Incidents

        return Incidents(self)

    @cached_property
    def alerts(self) -> Alerts:
        """An alert from a source."""
        from .entities.alerts import Alerts

        return Alerts(self)

    @cached_property
    def escalations(self) -> Escalations:
        """A call for people on call."""
        from .entities.escalations import Escalations

        return Escalations(self)

    @cached_property
    def users(self) -> Users:
        """A user of the account."""
        from .entities.users import Users

        return Users(self)

    @cached_property
    def incident_updates(self) -> IncidentUpdates:
        """An update on an incident."""
        from .entities.incident_updates import IncidentUpdates

        return IncidentUpdates(self)

    @cached_property
    def incident_roles(self) -> IncidentRoles:
        """A role that people can have in an incident."""
        from .entities.incident_roles import IncidentRoles

        return IncidentRoles(self)

    @cached_property
    def incident_statuses(self) -> IncidentStatuses:
        """A stage that an incident can be in."""
        from .entities.incident_statuses import IncidentStatuses

        return IncidentStatuses(self)

    @cached_property
    def incident_timestamps(self) -> IncidentTimestamps:
        """A point in time that incidents record."""
        from .entities.incident_timestamps import IncidentTimestamps

        return IncidentTimestamps(self)

    @cached_property
    def severities(self) -> Severities:
        """A severity that an incident can have."""
        from .entities.severities import Severities

        return Severities(self)

    @cached_property
    def custom_fields(self) -> CustomFields:
        """A field of your own for incidents."""
        from .entities.custom_fields import CustomFields

        return CustomFields(self)

    @cached_property
    def catalog_types(self) -> CatalogTypes:
        """A kind of catalog entry, such as services."""
        from .entities.catalog_types import CatalogTypes

        return CatalogTypes(self)

    @cached_property
    def schedules(self) -> Schedules:
        """An on-call schedule."""
        from .entities.schedules import Schedules

        return Schedules(self)

    @cached_property
    def teams(self) -> Teams:
        """A team."""
        from .entities.teams import Teams

        return Teams(self)


class SyncIncidentIoConnector(IncidentIoCalls[ExecutionResult], SyncConnector):
    """Incidents, alerts, escalations and on-call schedules of incident.io, with the settings of incidents.

    Sync version of `IncidentIoConnector`.

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
    connector_name: ClassVar[str] = "incident-io"
    connector_version: ClassVar[str] = "1.0.0"

    def __init__(
        self,
        auth_config: IncidentIoAuthConfig | AirbyteAuthConfig | None = None,
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
    def incidents(self) -> SyncIncidents:
        """An incident."""
        from .entities.incidents import SyncIncidents

        return SyncIncidents(self)

    @cached_property
    def alerts(self) -> SyncAlerts:
        """An alert from a source."""
        from .entities.alerts import SyncAlerts

        return SyncAlerts(self)

    @cached_property
    def escalations(self) -> SyncEscalations:
        """A call for people on call."""
        from .entities.escalations import SyncEscalations

        return SyncEscalations(self)

    @cached_property
    def users(self) -> SyncUsers:
        """A user of the account."""
        from .entities.users import SyncUsers

        return SyncUsers(self)

    @cached_property
    def incident_updates(self) -> SyncIncidentUpdates:
        """An update on an incident."""
        from .entities.incident_updates import SyncIncidentUpdates

        return SyncIncidentUpdates(self)

    @cached_property
    def incident_roles(self) -> SyncIncidentRoles:
        """A role that people can have in an incident."""
        from .entities.incident_roles import SyncIncidentRoles

        return SyncIncidentRoles(self)

    @cached_property
    def incident_statuses(self) -> SyncIncidentStatuses:
        """A stage that an incident can be in."""
        from .entities.incident_statuses import SyncIncidentStatuses

        return SyncIncidentStatuses(self)

    @cached_property
    def incident_timestamps(self) -> SyncIncidentTimestamps:
        """A point in time that incidents record."""
        from .entities.incident_timestamps import SyncIncidentTimestamps

        return SyncIncidentTimestamps(self)

    @cached_property
    def severities(self) -> SyncSeverities:
        """A severity that an incident can have."""
        from .entities.severities import SyncSeverities

        return SyncSeverities(self)

    @cached_property
    def custom_fields(self) -> SyncCustomFields:
        """A field of your own for incidents."""
        from .entities.custom_fields import SyncCustomFields

        return SyncCustomFields(self)

    @cached_property
    def catalog_types(self) -> SyncCatalogTypes:
        """A kind of catalog entry, such as services."""
        from .entities.catalog_types import SyncCatalogTypes

        return SyncCatalogTypes(self)

    @cached_property
    def schedules(self) -> SyncSchedules:
        """An on-call schedule."""
        from .entities.schedules import SyncSchedules

        return SyncSchedules(self)

    @cached_property
    def teams(self) -> SyncTeams:
        """A team."""
        from .entities.teams import SyncTeams

        return SyncTeams(self)
