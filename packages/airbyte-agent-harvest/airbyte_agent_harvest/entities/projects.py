# Generated from specs/harvest/connector.yaml by `connectorgen generate harvest`. Do not edit.
"""A project."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.projects import GET, LIST
from ..models.projects import Project

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.projects import ProjectsStoreColumn, ProjectsStoreRecord  # noqa: F401

__all__ = ["Projects", "SyncProjects"]


class Projects(StoredEntity["ProjectsStoreColumn", "ProjectsStoreRecord"]):
    """A project."""

    _stored = ("projects", "ProjectsStoreRecord")

    def list(self, *, per_page: int | Omit | None = omit) -> AsyncPager[Project]:
        """List projects.

        Newest first.

        Args:
            per_page: Records per page; 2,000 by default. 1 to 2,000.
        """
        return self._pager(LIST, {"per_page": per_page}, Project)

    async def get(self, id: int) -> Project:
        """Get a project.

        Args:
            id: Id of the project. At least 1.
        """
        return await self._one(GET, {"id": id}, Project)


class SyncProjects(SyncStoredEntity["ProjectsStoreColumn", "ProjectsStoreRecord"]):
    """A project. Sync version of `Projects`."""

    _stored = ("projects", "ProjectsStoreRecord")

    def list(self, *, per_page: int | Omit | None = omit) -> SyncPage[Project]:
        """List projects.

        Newest first.

        Args:
            per_page: Records per page; 2,000 by default. 1 to 2,000.
        """
        return self._page(LIST, {"per_page": per_page}, Project)

    def get(self, id: int) -> Project:
        """Get a project.

        Args:
            id: Id of the project. At least 1.
        """
        return self._one(GET, {"id": id}, Project)
