# Generated from specs/clickup-api/connector.yaml by `connectorgen generate clickup-api`. Do not edit.
"""A view of tasks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage

from .._operations.views import GET, LIST
from ..models.views import View

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.views import ViewsStoreColumn, ViewsStoreRecord  # noqa: F401

__all__ = ["SyncViews", "Views"]


class Views(StoredEntity["ViewsStoreColumn", "ViewsStoreRecord"]):
    """A view of tasks."""

    _stored = ("views", "ViewsStoreRecord")

    def list(self, team_id: str) -> AsyncPager[View]:
        """List the views of a Workspace.

        Those at the level of the Workspace.

        Returns a single page. The whole list is in one response.

        Args:
            team_id: Id of the Workspace.
        """
        return self._pager(LIST, {"team_id": team_id}, View)

    async def get(self, view_id: str) -> View:
        """Get a view.

        Args:
            view_id: Id of the view.
        """
        return await self._one(GET, {"view_id": view_id}, View)


class SyncViews(SyncStoredEntity["ViewsStoreColumn", "ViewsStoreRecord"]):
    """A view of tasks. Sync version of `Views`."""

    _stored = ("views", "ViewsStoreRecord")

    def list(self, team_id: str) -> SyncPage[View]:
        """List the views of a Workspace.

        Those at the level of the Workspace.

        Returns a single page. The whole list is in one response.

        Args:
            team_id: Id of the Workspace.
        """
        return self._page(LIST, {"team_id": team_id}, View)

    def get(self, view_id: str) -> View:
        """Get a view.

        Args:
            view_id: Id of the view.
        """
        return self._one(GET, {"view_id": view_id}, View)
