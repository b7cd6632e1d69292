# Generated from specs/github/connector.yaml by `connectorgen generate github`. Do not edit.
"""A row or card of a project: an issue, a pull request or a draft, with its first 20 values."""

from __future__ import annotations

from collections.abc import Sequence

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.project_items import LIST
from ..models.project_items import ProjectItem

__all__ = ["ProjectItems", "SyncProjectItems"]


class ProjectItems(Entity):
    """A row or card of a project: an issue, a pull request or a draft, with its first 20 values."""

    def list(
        self,
        org: str,
        project_number: int,
        *,
        per_page: int | Omit | None = omit,
        after: str | Omit | None = omit,
        fields: Sequence[str] | Omit | None = omit,
    ) -> AsyncPager[ProjectItem]:
        """List the items of a project.

        Args:
            org: Login of the organization.
            project_number: Number of the project, as in its URL. Also accepted as `number`.
            per_page: Page size. 1 to 100. Default: `30`.
            after: `end_cursor` of the previous page.
            fields: Fields to return instead of the default ones, such as `type` and `creator.login`, none
                that takes arguments; `id` is always there.
        """
        return self._pager(
            LIST,
            {
                "org": org,
                "project_number": project_number,
                "per_page": per_page,
                "after": after,
                "fields": fields,
            },
            ProjectItem,
        )


class SyncProjectItems(SyncEntity):
    """A row or card of a project: an issue, a pull request or a draft, with its first 20 values. Sync version
    of `ProjectItems`.
    """

    def list(
        self,
        org: str,
        project_number: int,
        *,
        per_page: int | Omit | None = omit,
        after: str | Omit | None = omit,
        fields: Sequence[str] | Omit | None = omit,
    ) -> SyncPage[ProjectItem]:
        """List the items of a project.

        Args:
            org: Login of the organization.
            project_number: Number of the project, as in its URL. Also accepted as `number`.
            per_page: Page size. 1 to 100. Default: `30`.
            after: `end_cursor` of the previous page.
            fields: Fields to return instead of the default ones, such as `type` and `creator.login`, none
                that takes arguments; `id` is always there.
        """
        return self._page(
            LIST,
            {
                "org": org,
                "project_number": project_number,
                "per_page": per_page,
                "after": after,
                "fields": fields,
            },
            ProjectItem,
        )
