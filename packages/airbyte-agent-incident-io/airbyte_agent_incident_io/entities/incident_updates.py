# Generated from specs/incident-io/connector.yaml by `connectorgen generate incident-io`. Do not edit.
"""An update on an incident."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.incident_updates import LIST
from ..models.incident_updates import IncidentUpdate

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.incident_updates import IncidentUpdatesStoreColumn, IncidentUpdatesStoreRecord  # noqa: F401

__all__ = ["IncidentUpdates", "SyncIncidentUpdates"]


class IncidentUpdates(StoredEntity["IncidentUpdatesStoreColumn", "IncidentUpdatesStoreRecord"]):
    """An update on an incident."""

    _stored = ("incident_updates", "IncidentUpdatesStoreRecord")

    def list(
        self, *, page_size: int | Omit | None = omit, after: str | Omit | None = omit
    ) -> AsyncPager[IncidentUpdate]:
        """List incident updates.

        Of all incidents.

        Args:
            page_size: Records per page; 25 by default. 1 to 250.
            after: Id of the record after which the page begins, from the previous page.
        """
        return self._pager(LIST, {"page_size": page_size, "after": after}, IncidentUpdate)


class SyncIncidentUpdates(SyncStoredEntity["IncidentUpdatesStoreColumn", "IncidentUpdatesStoreRecord"]):
    """An update on an incident. Sync version of `IncidentUpdates`."""

    _stored = ("incident_updates", "IncidentUpdatesStoreRecord")

    def list(
        self, *, page_size: int | Omit | None = omit, after: str | Omit | None = omit
    ) -> SyncPage[IncidentUpdate]:
        """List incident updates.

        Of all incidents.

        Args:
            page_size: Records per page; 25 by default. 1 to 250.
            after: Id of the record after which the page begins, from the previous page.
        """
        return self._page(LIST, {"page_size": page_size, "after": after}, IncidentUpdate)
