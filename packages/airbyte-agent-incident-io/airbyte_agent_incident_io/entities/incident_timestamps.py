# Generated from specs/incident-io/connector.yaml by `connectorgen generate incident-io`. Do not edit.
"""A point in time that incidents record."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage

from .._operations.incident_timestamps import GET, LIST
from ..models.incident_timestamps import IncidentTimestamp

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.incident_timestamps import IncidentTimestampsStoreColumn, IncidentTimestampsStoreRecord  # noqa: F401

__all__ = ["IncidentTimestamps", "SyncIncidentTimestamps"]


class IncidentTimestamps(StoredEntity["IncidentTimestampsStoreColumn", "IncidentTimestampsStoreRecord"]):
    """A point in time that incidents record."""

    _stored = ("incident_timestamps", "IncidentTimestampsStoreRecord")

    def list(self) -> AsyncPager[IncidentTimestamp]:
        """List incident timestamps.

        Points in time that incidents record, such as when they were reported.

        Returns a single page. The whole list is in one response.
        """
        return self._pager(LIST, {}, IncidentTimestamp)

    async def get(self, id: str) -> IncidentTimestamp:
        """Get an incident timestamp.

        Args:
            id: Id of the incident timestamp.
        """
        return await self._one(GET, {"id": id}, IncidentTimestamp)


class SyncIncidentTimestamps(
    SyncStoredEntity["IncidentTimestampsStoreColumn", "IncidentTimestampsStoreRecord"]
):
    """A point in time that incidents record. Sync version of `IncidentTimestamps`."""

    _stored = ("incident_timestamps", "IncidentTimestampsStoreRecord")

    def list(self) -> SyncPage[IncidentTimestamp]:
        """List incident timestamps.

        Points in time that incidents record, such as when they were reported.

        Returns a single page. The whole list is in one response.
        """
        return self._page(LIST, {}, IncidentTimestamp)

    def get(self, id: str) -> IncidentTimestamp:
        """Get an incident timestamp.

        Args:
            id: Id of the incident timestamp.
        """
        return self._one(GET, {"id": id}, IncidentTimestamp)
