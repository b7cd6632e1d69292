# Generated from specs/incident-io/connector.yaml by `connectorgen generate incident-io`. Do not edit.
"""Incidents, alerts, escalations and on-call schedules of incident.io, with the settings of incidents."""

from __future__ import annotations

from typing import TYPE_CHECKING

try:
    from airbyte_agent_sdk.packages import exports, require
except ImportError as error:
    raise ImportError(
        "airbyte_agent_incident_io requires airbyte-agent-sdk>=1.0,<2. The airbyte_agent_sdk that is installed is "
        "incomplete, or belongs to another project's distribution with that name. Uninstall it "
        "(pip uninstall airbyte-agent-sdk), then reinstall airbyte-agent-incident-io as described in its README."
    ) from error
else:
    require(__name__, 1)

from .auth import IncidentIoAuthConfig as IncidentIoAuthConfig
from .connector import IncidentIoConnector as IncidentIoConnector
from .connector import SyncIncidentIoConnector as SyncIncidentIoConnector

if TYPE_CHECKING:
    from airbyte_agent_sdk.auth import AirbyteAuthConfig as AirbyteAuthConfig

    from .entities.alerts import Alerts as Alerts
    from .entities.alerts import SyncAlerts as SyncAlerts
    from .entities.catalog_types import CatalogTypes as CatalogTypes
    from .entities.catalog_types import SyncCatalogTypes as SyncCatalogTypes
    from .entities.custom_fields import CustomFields as CustomFields
    from .entities.custom_fields import SyncCustomFields as SyncCustomFields
    from .entities.escalations import Escalations as Escalations
    from .entities.escalations import SyncEscalations as SyncEscalations
    from .entities.incident_roles import IncidentRoles as IncidentRoles
    from .entities.incident_roles import SyncIncidentRoles as SyncIncidentRoles
    from .entities.incident_statuses import IncidentStatuses as IncidentStatuses
    from .entities.incident_statuses import SyncIncidentStatuses as SyncIncidentStatuses
    from .entities.incident_timestamps import IncidentTimestamps as IncidentTimestamps
    from .entities.incident_timestamps import SyncIncidentTimestamps as SyncIncidentTimestamps
    from .entities.incident_updates import IncidentUpdates as IncidentUpdates
    from .entities.incident_updates import SyncIncidentUpdates as SyncIncidentUpdates
    from .entities.incidents import Incidents as Incidents
    from .entities.incidents import SyncIncidents as SyncIncidents
    from .entities.schedules import Schedules as Schedules
    from .entities.schedules import SyncSchedules as SyncSchedules
    from .entities.severities import Severities as Severities
    from .entities.severities import SyncSeverities as SyncSeverities
    from .entities.teams import SyncTeams as SyncTeams
    from .entities.teams import Teams as Teams
    from .entities.users import SyncUsers as SyncUsers
    from .entities.users import Users as Users
    from .models.alerts import Alert as Alert
    from .models.catalog_types import CatalogType as CatalogType
    from .models.custom_fields import CustomField as CustomField
    from .models.escalations import Escalation as Escalation
    from .models.incident_roles import IncidentRole as IncidentRole
    from .models.incident_statuses import IncidentStatus as IncidentStatus
    from .models.incident_timestamps import IncidentTimestamp as IncidentTimestamp
    from .models.incident_updates import IncidentUpdate as IncidentUpdate
    from .models.incidents import Incident as Incident
    from .models.schedules import Schedule as Schedule
    from .models.severities import Severity as Severity
    from .models.teams import Team as Team
    from .models.users import User as User
    from .store.alerts import AlertsStoreColumn as AlertsStoreColumn
    from .store.alerts import AlertsStoreRecord as AlertsStoreRecord
    from .store.catalog_types import CatalogTypesStoreColumn as CatalogTypesStoreColumn
    from .store.catalog_types import CatalogTypesStoreRecord as CatalogTypesStoreRecord
    from .store.custom_fields import CustomFieldsStoreColumn as CustomFieldsStoreColumn
    from .store.custom_fields import CustomFieldsStoreRecord as CustomFieldsStoreRecord
    from .store.escalations import EscalationsStoreColumn as EscalationsStoreColumn
    from .store.escalations import EscalationsStoreRecord as EscalationsStoreRecord
    from .store.incident_roles import IncidentRolesStoreColumn as IncidentRolesStoreColumn
    from .store.incident_roles import IncidentRolesStoreRecord as IncidentRolesStoreRecord
    from .store.incident_statuses import IncidentStatusesStoreColumn as IncidentStatusesStoreColumn
    from .store.incident_statuses import IncidentStatusesStoreRecord as IncidentStatusesStoreRecord
    from .store.incident_timestamps import IncidentTimestampsStoreColumn as IncidentTimestampsStoreColumn
    from .store.incident_timestamps import IncidentTimestampsStoreRecord as IncidentTimestampsStoreRecord
    from .store.incident_updates import IncidentUpdatesStoreColumn as IncidentUpdatesStoreColumn
    from .store.incident_updates import IncidentUpdatesStoreRecord as IncidentUpdatesStoreRecord
    from .store.incidents import IncidentsStoreColumn as IncidentsStoreColumn
    from .store.incidents import IncidentsStoreRecord as IncidentsStoreRecord
    from .store.schedules import SchedulesStoreColumn as SchedulesStoreColumn
    from .store.schedules import SchedulesStoreRecord as SchedulesStoreRecord
    from .store.severities import SeveritiesStoreColumn as SeveritiesStoreColumn
    from .store.severities import SeveritiesStoreRecord as SeveritiesStoreRecord
    from .store.teams import TeamsStoreColumn as TeamsStoreColumn
    from .store.teams import TeamsStoreRecord as TeamsStoreRecord
    from .store.users import UsersStoreColumn as UsersStoreColumn
    from .store.users import UsersStoreRecord as UsersStoreRecord
else:
    __getattr__, __dir__ = exports(
        __name__,
        {
            ".auth": ["IncidentIoAuthConfig"],
            ".connector": ["IncidentIoConnector", "SyncIncidentIoConnector"],
            ".entities.alerts": ["Alerts", "SyncAlerts"],
            ".entities.catalog_types": ["CatalogTypes", "SyncCatalogTypes"],
            ".entities.custom_fields": ["CustomFields", "SyncCustomFields"],
            ".entities.escalations": ["Escalations", "SyncEscalations"],
            ".entities.incident_roles": ["IncidentRoles", "SyncIncidentRoles"],
            ".entities.incident_statuses": ["IncidentStatuses", "SyncIncidentStatuses"],
            ".entities.incident_timestamps": ["IncidentTimestamps", "SyncIncidentTimestamps"],
            ".entities.incident_updates": ["IncidentUpdates", "SyncIncidentUpdates"],
            ".entities.incidents": ["Incidents", "SyncIncidents"],
            ".entities.schedules": ["Schedules", "SyncSchedules"],
            ".entities.severities": ["Severities", "SyncSeverities"],
            ".entities.teams": ["SyncTeams", "Teams"],
            ".entities.users": ["SyncUsers", "Users"],
            ".models.alerts": ["Alert"],
            ".models.catalog_types": ["CatalogType"],
            ".models.custom_fields": ["CustomField"],
            ".models.escalations": ["Escalation"],
            ".models.incident_roles": ["IncidentRole"],
            ".models.incident_statuses": ["IncidentStatus"],
            ".models.incident_timestamps": ["IncidentTimestamp"],
            ".models.incident_updates": ["IncidentUpdate"],
            ".models.incidents": ["Incident"],
            ".models.schedules": ["Schedule"],
            ".models.severities": ["Severity"],
            ".models.teams": ["Team"],
            ".models.users": ["User"],
            ".store.alerts": ["AlertsStoreColumn", "AlertsStoreRecord"],
            ".store.catalog_types": ["CatalogTypesStoreColumn", "CatalogTypesStoreRecord"],
            ".store.custom_fields": ["CustomFieldsStoreColumn", "CustomFieldsStoreRecord"],
            ".store.escalations": ["EscalationsStoreColumn", "EscalationsStoreRecord"],
            ".store.incident_roles": ["IncidentRolesStoreColumn", "IncidentRolesStoreRecord"],
            ".store.incident_statuses": ["IncidentStatusesStoreColumn", "IncidentStatusesStoreRecord"],
            ".store.incident_timestamps": ["IncidentTimestampsStoreColumn", "IncidentTimestampsStoreRecord"],
            ".store.incident_updates": ["IncidentUpdatesStoreColumn", "IncidentUpdatesStoreRecord"],
            ".store.incidents": ["IncidentsStoreColumn", "IncidentsStoreRecord"],
            ".store.schedules": ["SchedulesStoreColumn", "SchedulesStoreRecord"],
            ".store.severities": ["SeveritiesStoreColumn", "SeveritiesStoreRecord"],
            ".store.teams": ["TeamsStoreColumn", "TeamsStoreRecord"],
            ".store.users": ["UsersStoreColumn", "UsersStoreRecord"],
            "airbyte_agent_sdk.auth": ["AirbyteAuthConfig"],
        },
    )
