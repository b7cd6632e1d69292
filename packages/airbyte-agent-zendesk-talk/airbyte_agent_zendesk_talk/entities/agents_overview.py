# Generated from specs/zendesk-talk/connector.yaml by `connectorgen generate zendesk-talk`. Do not edit.
"""What all agents together did today."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage

from .._operations.agents_overview import LIST
from ..models.agents_overview import AgentsOverview

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.agents_overview import AgentsOverviewStoreColumn, AgentsOverviewStoreRecord  # noqa: F401

__all__ = ["AgentsOverviewEntity", "SyncAgentsOverviewEntity"]


class AgentsOverviewEntity(StoredEntity["AgentsOverviewStoreColumn", "AgentsOverviewStoreRecord"]):
    """What all agents together did today."""

    _stored = ("agents_overview", "AgentsOverviewStoreRecord")

    def list(self) -> AsyncPager[AgentsOverview]:
        """Get what all agents together did today.

        Returns a single page. The figures are one record.
        """
        return self._pager(LIST, {}, AgentsOverview)


class SyncAgentsOverviewEntity(SyncStoredEntity["AgentsOverviewStoreColumn", "AgentsOverviewStoreRecord"]):
    """What all agents together did today. Sync version of `AgentsOverviewEntity`."""

    _stored = ("agents_overview", "AgentsOverviewStoreRecord")

    def list(self) -> SyncPage[AgentsOverview]:
        """Get what all agents together did today.

        Returns a single page. The figures are one record.
        """
        return self._page(LIST, {}, AgentsOverview)
