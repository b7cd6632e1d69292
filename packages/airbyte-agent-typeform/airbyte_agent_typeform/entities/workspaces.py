# Generated from specs/typeform/connector.yaml by `connectorgen generate typeform`. Do not edit.
"""A workspace, which is a set of forms."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.workspaces import LIST
from ..models.workspaces import Workspace

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.workspaces import WorkspacesStoreColumn, WorkspacesStoreRecord  # noqa: F401

__all__ = ["SyncWorkspaces", "Workspaces"]


class Workspaces(StoredEntity["WorkspacesStoreColumn", "WorkspacesStoreRecord"]):
    """A workspace, which is a set of forms."""

    _stored = ("workspaces", "WorkspacesStoreRecord")

    def list(
        self, *, page: int | Omit | None = omit, page_size: int | Omit | None = omit
    ) -> AsyncPager[Workspace]:
        """List workspaces.

        Args:
            page: Number of the page, 1 for the first. At least 1.
            page_size: How many records a page has, 10 by default. 1 to 200.
        """
        return self._pager(LIST, {"page": page, "page_size": page_size}, Workspace)


class SyncWorkspaces(SyncStoredEntity["WorkspacesStoreColumn", "WorkspacesStoreRecord"]):
    """A workspace, which is a set of forms. Sync version of `Workspaces`."""

    _stored = ("workspaces", "WorkspacesStoreRecord")

    def list(
        self, *, page: int | Omit | None = omit, page_size: int | Omit | None = omit
    ) -> SyncPage[Workspace]:
        """List workspaces.

        Args:
            page: Number of the page, 1 for the first. At least 1.
            page_size: How many records a page has, 10 by default. 1 to 200.
        """
        return self._page(LIST, {"page": page, "page_size": page_size}, Workspace)
