# Generated from specs/gitlab/connector.yaml by `connectorgen generate gitlab`. Do not edit.
"""A project."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.projects import GET, LIST
from ..models.projects import Project
from ..params.projects import ProjectListParamsOrderBy

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.projects import ProjectsStoreColumn, ProjectsStoreRecord  # noqa: F401

__all__ = ["Projects", "SyncProjects"]


class Projects(StoredEntity["ProjectsStoreColumn", "ProjectsStoreRecord"]):
    """A project."""

    _stored = ("projects", "ProjectsStoreRecord")

    def list(
        self,
        *,
        page: int | Omit | None = omit,
        per_page: int | Omit | None = omit,
        membership: bool | Omit | None = omit,
        owned: bool | Omit | None = omit,
        search: str | Omit | None = omit,
        order_by: ProjectListParamsOrderBy | str | Omit | None = omit,
        sort: Literal["asc", "desc"] | str | Omit | None = omit,
    ) -> AsyncPager[Project]:
        """List projects.

        All projects that you can see; `membership` and `owned` narrow this down.

        Args:
            page: Number of the page to begin with; 1 by default. At least 1.
            per_page: Records per page; 20 by default. 1 to 100.
            membership: Only projects that you are a member of.
            owned: Only projects that you own.
            search: Only projects whose name, path or description contains this text.
            order_by: Field to order by; `created_at` by default. `similarity` needs `search`, and sizes are
                for administrators. One of `id`, `name`, `path`, `created_at`, `updated_at`,
                `last_activity_at`, `similarity`, `star_count`, `storage_size`, `repository_size`,
                `wiki_size`, `packages_size`.
            sort: Ascending or descending order; `desc` by default. One of `asc`, `desc`.
        """
        return self._pager(
            LIST,
            {
                "page": page,
                "per_page": per_page,
                "membership": membership,
                "owned": owned,
                "search": search,
                "order_by": order_by,
                "sort": sort,
            },
            Project,
        )

    async def get(self, id: int | str, *, statistics: bool | Omit | None = omit) -> Project:
        """Get a project.

        Args:
            id: Id of the project, or its path such as `group/project`.
            statistics: Include sizes.
        """
        return await self._one(GET, {"id": id, "statistics": statistics}, Project)


class SyncProjects(SyncStoredEntity["ProjectsStoreColumn", "ProjectsStoreRecord"]):
    """A project. Sync version of `Projects`."""

    _stored = ("projects", "ProjectsStoreRecord")

    def list(
        self,
        *,
        page: int | Omit | None = omit,
        per_page: int | Omit | None = omit,
        membership: bool | Omit | None = omit,
        owned: bool | Omit | None = omit,
        search: str | Omit | None = omit,
        order_by: ProjectListParamsOrderBy | str | Omit | None = omit,
        sort: Literal["asc", "desc"] | str | Omit | None = omit,
    ) -> SyncPage[Project]:
        """List projects.

        All projects that you can see; `membership` and `owned` narrow this down.

        Args:
            page: Number of the page to begin with; 1 by default. At least 1.
            per_page: Records per page; 20 by default. 1 to 100.
            membership: Only projects that you are a member of.
            owned: Only projects that you own.
            search: Only projects whose name, path or description contains this text.
            order_by: Field to order by; `created_at` by default. `similarity` needs `search`, and sizes are
                for administrators. One of `id`, `name`, `path`, `created_at`, `updated_at`,
                `last_activity_at`, `similarity`, `star_count`, `storage_size`, `repository_size`,
                `wiki_size`, `packages_size`.
            sort: Ascending or descending order; `desc` by default. One of `asc`, `desc`.
        """
        return self._page(
            LIST,
            {
                "page": page,
                "per_page": per_page,
                "membership": membership,
                "owned": owned,
                "search": search,
                "order_by": order_by,
                "sort": sort,
            },
            Project,
        )

    def get(self, id: int | str, *, statistics: bool | Omit | None = omit) -> Project:
        """Get a project.

        Args:
            id: Id of the project, or its path such as `group/project`.
            statistics: Include sizes.
        """
        return self._one(GET, {"id": id, "statistics": statistics}, Project)
