# Generated from specs/incident-io/connector.yaml by `connectorgen generate incident-io`. Do not edit.
"""An incident."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.incidents import GET, LIST
from ..models.incidents import Incident

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.incidents import IncidentsStoreColumn, IncidentsStoreRecord  # noqa: F401

__all__ = ["Incidents", "SyncIncidents"]


class Incidents(StoredEntity["IncidentsStoreColumn", "IncidentsStoreRecord"]):
    """An incident."""

    _stored = ("incidents", "IncidentsStoreRecord")

    def list(
        self, *, page_size: int | Omit | None = omit, after: str | Omit | None = omit
    ) -> AsyncPager[Incident]:
        """List incidents.

        Newest first. Test and tutorial incidents are left out.

        Args:
            page_size: Records per page; 25 by default. 1 to 500.
            after: Id of the record after which the page begins, from the previous page.
        """
        return self._pager(LIST, {"page_size": page_size, "after": after}, Incident)

    async def get(self, id: str) -> Incident:
        """Get an incident.

        Args:
            id: Id of the incident.
        """
        return await self._one(GET, {"id": id}, Incident)


class SyncIncidents(SyncStoredEntity["IncidentsStoreColumn", "IncidentsStoreRecord"]):
    """An incident. Sync version of `Incidents`."""

    _stored = ("incidents", "IncidentsStoreRecord")

    def list(
        self, *, page_size: int | Omit | None = omit, after: str | Omit | None = omit
    ) -> SyncPage[Incident]:
        """List incidents.

        Newest first. Test and tutorial incidents are left out.

        Args:
            page_size: Records per page; 25 by default. 1 to 500.
            after: Id of the record after which the page begins, from the previous page.
        """
        return self._page(LIST, {"page_size": page_size, "after": after}, Incident)

    def get(self, id: str) -> Incident:
        """Get an incident.

        Args:
            id: Id of the incident.
        """
        return self._one(GET, {"id": id}, Incident)
