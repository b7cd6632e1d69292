# Generated from specs/gitlab/connector.yaml by `connectorgen generate gitlab`. Do not edit.
"""A branch."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.branches import GET, LIST
from ..models.branches import Branch

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.branches import BranchesStoreColumn, BranchesStoreRecord  # noqa: F401

__all__ = ["Branches", "SyncBranches"]


class Branches(StoredEntity["BranchesStoreColumn", "BranchesStoreRecord"]):
    """A branch."""

    _stored = ("branches", "BranchesStoreRecord")

    def list(
        self,
        project_id: int | str,
        *,
        page: int | Omit | None = omit,
        per_page: int | Omit | None = omit,
        search: str | Omit | None = omit,
    ) -> AsyncPager[Branch]:
        """List branches.

        Args:
            project_id: Id of the project, or its path such as `group/project`.
            page: Number of the page to begin with; 1 by default. At least 1.
            per_page: Records per page; 20 by default. 1 to 100.
            search: Only branches whose name contains this text; `^text` and `text$` match its beginning and
                end.
        """
        return self._pager(
            LIST, {"project_id": project_id, "page": page, "per_page": per_page, "search": search}, Branch
        )

    async def get(self, project_id: int | str, branch: str) -> Branch:
        """Get a branch.

        Args:
            project_id: Id of the project, or its path such as `group/project`.
            branch: Name of the branch.
        """
        return await self._one(GET, {"project_id": project_id, "branch": branch}, Branch)


class SyncBranches(SyncStoredEntity["BranchesStoreColumn", "BranchesStoreRecord"]):
    """A branch. Sync version of `Branches`."""

    _stored = ("branches", "BranchesStoreRecord")

    def list(
        self,
        project_id: int | str,
        *,
        page: int | Omit | None = omit,
        per_page: int | Omit | None = omit,
        search: str | Omit | None = omit,
    ) -> SyncPage[Branch]:
        """List branches.

        Args:
            project_id: Id of the project, or its path such as `group/project`.
            page: Number of the page to begin with; 1 by default. At least 1.
            per_page: Records per page; 20 by default. 1 to 100.
            search: Only branches whose name contains this text; `^text` and `text$` match its beginning and
                end.
        """
        return self._page(
            LIST, {"project_id": project_id, "page": page, "per_page": per_page, "search": search}, Branch
        )

    def get(self, project_id: int | str, branch: str) -> Branch:
        """Get a branch.

        Args:
            project_id: Id of the project, or its path such as `group/project`.
            branch: Name of the branch.
        """
        return self._one(GET, {"project_id": project_id, "branch": branch}, Branch)
