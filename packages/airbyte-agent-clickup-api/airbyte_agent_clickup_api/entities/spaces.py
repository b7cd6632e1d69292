# Generated from specs/clickup-api/connector.yaml by `connectorgen generate clickup-api`. Do not edit.
"""A Space, which has Folders and Lists."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage

from .._operations.spaces import GET, LIST
from ..models.spaces import Space

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.spaces import SpacesStoreColumn, SpacesStoreRecord  # noqa: F401

__all__ = ["Spaces", "SyncSpaces"]


class Spaces(StoredEntity["SpacesStoreColumn", "SpacesStoreRecord"]):
    """A Space, which has Folders and Lists."""

    _stored = ("spaces", "SpacesStoreRecord")

    def list(self, team_id: str) -> AsyncPager[Space]:
        """List the Spaces of a Workspace.

        Archived ones are left out.

        Returns a single page. The whole list is in one response.

        Args:
            team_id: Id of the Workspace.
        """
        return self._pager(LIST, {"team_id": team_id}, Space)

    async def get(self, space_id: str) -> Space:
        """Get a Space.

        Args:
            space_id: Id of the Space.
        """
        return await self._one(GET, {"space_id": space_id}, Space)


class SyncSpaces(SyncStoredEntity["SpacesStoreColumn", "SpacesStoreRecord"]):
    """A Space, which has Folders and Lists. Sync version of `Spaces`."""

    _stored = ("spaces", "SpacesStoreRecord")

    def list(self, team_id: str) -> SyncPage[Space]:
        """List the Spaces of a Workspace.

        Archived ones are left out.

        Returns a single page. The whole list is in one response.

        Args:
            team_id: Id of the Workspace.
        """
        return self._page(LIST, {"team_id": team_id}, Space)

    def get(self, space_id: str) -> Space:
        """Get a Space.

        Args:
            space_id: Id of the Space.
        """
        return self._one(GET, {"space_id": space_id}, Space)
