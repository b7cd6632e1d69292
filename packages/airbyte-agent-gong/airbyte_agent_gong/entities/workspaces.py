# Generated from specs/gong/connector.yaml by `connectorgen generate gong`. Do not edit.
"""A part of the company's Gong, with calls of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage

from .._operations.workspaces import LIST
from ..models.workspaces import Workspace

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.workspaces import WorkspacesStoreColumn, WorkspacesStoreRecord  # noqa: F401

__all__ = ["SyncWorkspaces", "Workspaces"]


class Workspaces(StoredEntity["WorkspacesStoreColumn", "WorkspacesStoreRecord"]):
    """A part of the company's Gong, with calls of its own."""

    _stored = ("workspaces", "WorkspacesStoreRecord")

    def list(self) -> AsyncPager[Workspace]:
        """List workspaces.

        Returns a single page. Gong gives all workspaces at once.
        """
        return self._pager(LIST, {}, Workspace)


class SyncWorkspaces(SyncStoredEntity["WorkspacesStoreColumn", "WorkspacesStoreRecord"]):
    """A part of the company's Gong, with calls of its own. Sync version of `Workspaces`."""

    _stored = ("workspaces", "WorkspacesStoreRecord")

    def list(self) -> SyncPage[Workspace]:
        """List workspaces.

        Returns a single page. Gong gives all workspaces at once.
        """
        return self._page(LIST, {}, Workspace)
