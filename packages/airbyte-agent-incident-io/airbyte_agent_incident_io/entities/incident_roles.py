# Generated from specs/incident-io/connector.yaml by `connectorgen generate incident-io`. Do not edit.
"""A role that people can have in an incident."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage

from .._operations.incident_roles import GET, LIST
from ..models.incident_roles import IncidentRole

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.incident_roles import IncidentRolesStoreColumn, IncidentRolesStoreRecord  # noqa: F401

__all__ = ["IncidentRoles", "SyncIncidentRoles"]


class IncidentRoles(StoredEntity["IncidentRolesStoreColumn", "IncidentRolesStoreRecord"]):
    """A role that people can have in an incident."""

    _stored = ("incident_roles", "IncidentRolesStoreRecord")

    def list(self) -> AsyncPager[IncidentRole]:
        """List incident roles.

        The service has deprecated version 1 of it in favor of version 2.

        Returns a single page. The whole list is in one response.
        """
        return self._pager(LIST, {}, IncidentRole)

    async def get(self, id: str) -> IncidentRole:
        """Get an incident role.

        The service has deprecated version 1 of it in favor of version 2.

        Args:
            id: Id of the incident role.
        """
        return await self._one(GET, {"id": id}, IncidentRole)


class SyncIncidentRoles(SyncStoredEntity["IncidentRolesStoreColumn", "IncidentRolesStoreRecord"]):
    """A role that people can have in an incident. Sync version of `IncidentRoles`."""

    _stored = ("incident_roles", "IncidentRolesStoreRecord")

    def list(self) -> SyncPage[IncidentRole]:
        """List incident roles.

        The service has deprecated version 1 of it in favor of version 2.

        Returns a single page. The whole list is in one response.
        """
        return self._page(LIST, {}, IncidentRole)

    def get(self, id: str) -> IncidentRole:
        """Get an incident role.

        The service has deprecated version 1 of it in favor of version 2.

        Args:
            id: Id of the incident role.
        """
        return self._one(GET, {"id": id}, IncidentRole)
