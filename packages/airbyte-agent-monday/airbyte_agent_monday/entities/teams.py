# Generated from specs/monday/connector.yaml by `connectorgen generate monday`. Do not edit.
"""A team of users."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage

from .._operations.teams import GET, LIST
from ..models.teams import Team

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.teams import TeamsStoreColumn, TeamsStoreRecord  # noqa: F401

__all__ = ["SyncTeams", "Teams"]


class Teams(StoredEntity["TeamsStoreColumn", "TeamsStoreRecord"]):
    """A team of users."""

    _stored = ("teams", "TeamsStoreRecord")

    def list(self) -> AsyncPager[Team]:
        """List teams.

        Returns a single page. The whole list is in one response.
        """
        return self._pager(LIST, {}, Team)

    async def get(self, id: str) -> Team:
        """Get a team.

        Args:
            id: Id of the team.
        """
        return await self._one(GET, {"id": id}, Team)


class SyncTeams(SyncStoredEntity["TeamsStoreColumn", "TeamsStoreRecord"]):
    """A team of users. Sync version of `Teams`."""

    _stored = ("teams", "TeamsStoreRecord")

    def list(self) -> SyncPage[Team]:
        """List teams.

        Returns a single page. The whole list is in one response.
        """
        return self._page(LIST, {}, Team)

    def get(self, id: str) -> Team:
        """Get a team.

        Args:
            id: Id of the team.
        """
        return self._one(GET, {"id": id}, Team)
