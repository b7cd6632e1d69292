# Generated from specs/clickup-api/connector.yaml by `connectorgen generate clickup-api`. Do not edit.
"""A Workspace."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage

from .._operations.teams import LIST
from ..models.teams import Team

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.teams import TeamsStoreColumn, TeamsStoreRecord  # noqa: F401

__all__ = ["SyncTeams", "Teams"]


class Teams(StoredEntity["TeamsStoreColumn", "TeamsStoreRecord"]):
    """A Workspace."""

    _stored = ("teams", "TeamsStoreRecord")

    def list(self) -> AsyncPager[Team]:
        """List Workspaces.

        Those that the token can use, with their members.

        Returns a single page. The whole list is in one response.
        """
        return self._pager(LIST, {}, Team)


class SyncTeams(SyncStoredEntity["TeamsStoreColumn", "TeamsStoreRecord"]):
    """A Workspace. Sync version of `Teams`."""

    _stored = ("teams", "TeamsStoreRecord")

    def list(self) -> SyncPage[Team]:
        """List Workspaces.

        Those that the token can use, with their members.

        Returns a single page. The whole list is in one response.
        """
        return self._page(LIST, {}, Team)
