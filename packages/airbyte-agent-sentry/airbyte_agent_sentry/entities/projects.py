# Generated from specs/sentry/connector.yaml by `connectorgen generate sentry`. Do not edit.
"""A project, as lists have it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.projects import GET, LIST
from ..models.projects import Project
from ..models.shared import ProjectDetail

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.projects import ProjectsStoreColumn, ProjectsStoreRecord  # noqa: F401

__all__ = ["Projects", "SyncProjects"]


class Projects(StoredEntity["ProjectsStoreColumn", "ProjectsStoreRecord"]):
    """A project, as lists have it."""

    _stored = ("projects", "ProjectsStoreRecord")

    def list(
        self, organization_slug: str | Omit | None = omit, *, cursor: str | Omit | None = omit
    ) -> AsyncPager[Project]:
        """List projects.

        Those of an organization that the token may see.

        Args:
            organization_slug: Slug or id of the organization. Defaults to the connector's setting.
            cursor: Cursor of the page, from the `Link` header of the one before. At least 1 characters.
        """
        return self._pager(LIST, {"organization_slug": organization_slug, "cursor": cursor}, Project)

    async def get(
        self, organization_slug: str | Omit | None = omit, project_slug: str | Omit | None = omit
    ) -> ProjectDetail:
        """Get a project.

        Args:
            organization_slug: Slug or id of the organization. Defaults to the connector's setting.
            project_slug: Slug or id of the project. Defaults to the connector's setting.
        """
        return await self._one(
            GET, {"organization_slug": organization_slug, "project_slug": project_slug}, ProjectDetail
        )


class SyncProjects(SyncStoredEntity["ProjectsStoreColumn", "ProjectsStoreRecord"]):
    """A project, as lists have it. Sync version of `Projects`."""

    _stored = ("projects", "ProjectsStoreRecord")

    def list(
        self, organization_slug: str | Omit | None = omit, *, cursor: str | Omit | None = omit
    ) -> SyncPage[Project]:
        """List projects.

        Those of an organization that the token may see.

        Args:
            organization_slug: Slug or id of the organization. Defaults to the connector's setting.
            cursor: Cursor of the page, from the `Link` header of the one before. At least 1 characters.
        """
        return self._page(LIST, {"organization_slug": organization_slug, "cursor": cursor}, Project)

    def get(
        self, organization_slug: str | Omit | None = omit, project_slug: str | Omit | None = omit
    ) -> ProjectDetail:
        """Get a project.

        Args:
            organization_slug: Slug or id of the organization. Defaults to the connector's setting.
            project_slug: Slug or id of the project. Defaults to the connector's setting.
        """
        return self._one(
            GET, {"organization_slug": organization_slug, "project_slug": project_slug}, ProjectDetail
        )
