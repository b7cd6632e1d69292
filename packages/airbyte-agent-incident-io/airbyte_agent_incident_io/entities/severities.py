# Generated from specs/incident-io/connector.yaml by `connectorgen generate incident-io`. Do not edit.
"""A severity that an incident can have."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage

from .._operations.severities import GET, LIST
from ..models.severities import Severity

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.severities import SeveritiesStoreColumn, SeveritiesStoreRecord  # noqa: F401

__all__ = ["Severities", "SyncSeverities"]


class Severities(StoredEntity["SeveritiesStoreColumn", "SeveritiesStoreRecord"]):
    """A severity that an incident can have."""

    _stored = ("severities", "SeveritiesStoreRecord")

    def list(self) -> AsyncPager[Severity]:
        """List severities.

        Returns a single page. The whole list is in one response.
        """
        return self._pager(LIST, {}, Severity)

    async def get(self, id: str) -> Severity:
        """Get a severity.

        Args:
            id: Id of the severity.
        """
        return await self._one(GET, {"id": id}, Severity)


class SyncSeverities(SyncStoredEntity["SeveritiesStoreColumn", "SeveritiesStoreRecord"]):
    """A severity that an incident can have. Sync version of `Severities`."""

    _stored = ("severities", "SeveritiesStoreRecord")

    def list(self) -> SyncPage[Severity]:
        """List severities.

        Returns a single page. The whole list is in one response.
        """
        return self._page(LIST, {}, Severity)

    def get(self, id: str) -> Severity:
        """Get a severity.

        Args:
            id: Id of the severity.
        """
        return self._one(GET, {"id": id}, Severity)
