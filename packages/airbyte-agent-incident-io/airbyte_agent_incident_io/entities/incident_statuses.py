# Generated from specs/incident-io/connector.yaml by `connectorgen generate incident-io`. Do not edit.
"""A stage that an incident can be in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage

from .._operations.incident_statuses import GET, LIST
from ..models.incident_statuses import IncidentStatus

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.incident_statuses import IncidentStatusesStoreColumn, IncidentStatusesStoreRecord  # noqa: F401

__all__ = ["IncidentStatuses", "SyncIncidentStatuses"]


class IncidentStatuses(StoredEntity["IncidentStatusesStoreColumn", "IncidentStatusesStoreRecord"]):
    """A stage that an incident can be in."""

    _stored = ("incident_statuses", "IncidentStatusesStoreRecord")

    def list(self) -> AsyncPager[IncidentStatus]:
        """List incident statuses.

        Stages that an incident can be in.

        Returns a single page. The whole list is in one response.
        """
        return self._pager(LIST, {}, IncidentStatus)

    async def get(self, id: str) -> IncidentStatus:
        """Get an incident status.

        Args:
            id: Id of the incident status.
        """
        return await self._one(GET, {"id": id}, IncidentStatus)


class SyncIncidentStatuses(SyncStoredEntity["IncidentStatusesStoreColumn", "IncidentStatusesStoreRecord"]):
    """A stage that an incident can be in. Sync version of `IncidentStatuses`."""

    _stored = ("incident_statuses", "IncidentStatusesStoreRecord")

    def list(self) -> SyncPage[IncidentStatus]:
        """List incident statuses.

        Stages that an incident can be in.

        Returns a single page. The whole list is in one response.
        """
        return self._page(LIST, {}, IncidentStatus)

    def get(self, id: str) -> IncidentStatus:
        """Get an incident status.

        Args:
            id: Id of the incident status.
        """
        return self._one(GET, {"id": id}, IncidentStatus)
