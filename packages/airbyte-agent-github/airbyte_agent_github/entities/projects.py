# Generated from specs/github/connector.yaml by `connectorgen generate github`. Do not edit.
"""A project (boards and tables since 2022)."""

from __future__ import annotations

from collections.abc import Sequence

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.projects import GET, LIST
from ..models.projects import Project

__all__ = ["Projects", "SyncProjects"]


class Projects(Entity):
    """A project (boards and tables since 2022)."""

    def list(
        self,
        org: str,
        *,
        per_page: int | Omit | None = omit,
        after: str | Omit | None = omit,
        fields: Sequence[str] | Omit | None = omit,
    ) -> AsyncPager[Project]:
        """List the projects of an organization, newest first.

        Args:
            org: Login of the organization.
            per_page: Page size. 1 to 100. Default: `30`.
            after: `end_cursor` of the previous page.
            fields: Fields to return instead of the default ones, such as `title` and `creator.login`, none
                that takes arguments; `id` is always there.
        """
        return self._pager(
            LIST, {"org": org, "per_page": per_page, "after": after, "fields": fields}, Project
        )

    async def get(
        self, org: str, project_number: int, *, fields: Sequence[str] | Omit | None = omit
    ) -> Project:
        """Get a project of an organization.

        Args:
            org: Login of the organization.
            project_number: Number of the project, as in its URL. Also accepted as `number`.
            fields: Fields to return instead of the default ones, such as `title` and `creator.login`, none
                that takes arguments; `id` is always there.
        """
        return await self._one(GET, {"org": org, "project_number": project_number, "fields": fields}, Project)


class SyncProjects(SyncEntity):
    """A project (boards and tables since 2022). Sync version of `Projects`."""

    def list(
        self,
        org: str,
        *,
        per_page: int | Omit | None = omit,
        after: str | Omit | None = omit,
        fields: Sequence[str] | Omit | None = omit,
    ) -> SyncPage[Project]:
        """List the projects of an organization, newest first.

        Args:
            org: Login of the organization.
            per_page: Page size. 1 to 100. Default: `30`.
            after: `end_cursor` of the previous page.
            fields: Fields to return instead of the default ones, such as `title` and `creator.login`, none
                that takes arguments; `id` is always there.
        """
        return self._page(LIST, {"org": org, "per_page": per_page, "after": after, "fields": fields}, Project)

    def get(self, org: str, project_number: int, *, fields: Sequence[str] | Omit | None = omit) -> Project:
        """Get a project of an organization.

        Args:
            org: Login of the organization.
            project_number: Number of the project, as in its URL. Also accepted as `number`.
            fields: Fields to return instead of the default ones, such as `title` and `creator.login`, none
                that takes arguments; `id` is always there.
        """
        return self._one(GET, {"org": org, "project_number": project_number, "fields": fields}, Project)
