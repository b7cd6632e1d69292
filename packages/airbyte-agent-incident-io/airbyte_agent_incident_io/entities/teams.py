# Generated from specs/incident-io/connector.yaml by `connectorgen generate incident-io`. Do not edit.
"""A team."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.teams import GET, LIST
from ..models.teams import Team

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.teams import TeamsStoreColumn, TeamsStoreRecord  # noqa: F401

__all__ = ["SyncTeams", "Teams"]


class Teams(StoredEntity["TeamsStoreColumn", "TeamsStoreRecord"]):
    """A team."""

    _stored = ("teams", "TeamsStoreRecord")

    def list(
        self, *, page_size: int | Omit | None = omit, after: str | Omit | None = omit
    ) -> AsyncPager[Team]:
        """List teams.

        Args:
            page_size: Records per page; 25 by default. 1 to 250.
            after: Id of the record after which the page begins, from the previous page.
        """
        return self._pager(LIST, {"page_size": page_size, "after": after}, Team)

    async def get(self, id: str) -> Team:
        """Get a team.

        Args:
            id: Id of the team.
        """
        return await self._one(GET, {"id": id}, Team)


class SyncTeams(SyncStoredEntity["TeamsStoreColumn", "TeamsStoreRecord"]):
    """A team. Sync version of `Teams`."""

    _stored = ("teams", "TeamsStoreRecord")

    def list(self, *, page_size: int | Omit | None = omit, after: str | Omit | None = omit) -> SyncPage[Team]:
        """List teams.

        Args:
            page_size: Records per page; 25 by default. 1 to 250.
            after: Id of the record after which the page begins, from the previous page.
        """
        return self._page(LIST, {"page_size": page_size, "after": after}, Team)

    def get(self, id: str) -> Team:
        """Get a team.

        Args:
            id: Id of the team.
        """
        return self._one(GET, {"id": id}, Team)
