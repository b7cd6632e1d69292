# Generated from specs/jira/connector.yaml by `connectorgen generate jira`. Do not edit.
"""A project, which holds issues."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.projects import GET, SEARCH
from ..models.projects import Project
from ..params.projects import ProjectSearchParamsOrderBy

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.projects import ProjectsStoreColumn, ProjectsStoreRecord  # noqa: F401

__all__ = ["Projects", "SyncProjects"]


class Projects(StoredEntity["ProjectsStoreColumn", "ProjectsStoreRecord"]):
    """A project, which holds issues."""

    _stored = ("projects", "ProjectsStoreRecord")

    def search(
        self,
        *,
        start_at: int | Omit | None = omit,
        max_results: int | Omit | None = omit,
        order_by: ProjectSearchParamsOrderBy | str | Omit | None = omit,
        id: Sequence[int] | Omit | None = omit,
        keys: Sequence[str] | Omit | None = omit,
        query: str | Omit | None = omit,
        type_key: Sequence[str] | str | Omit | None = omit,
        category_id: int | Omit | None = omit,
        action: Literal["view", "browse", "edit", "create"] | str | Omit | None = omit,
        expand: Sequence[str] | str | Omit | None = omit,
        status: Sequence[Literal["live", "archived", "deleted"] | str] | Omit | None = omit,
    ) -> AsyncPager[Project]:
        """Search the projects that the caller can see.

        Args:
            start_at: Number of records to skip; 0 by default. At least 0.
            max_results: Projects per page; 50 by default, at most 100. At least 0.
            order_by: Field to sort by, prefixed with a minus for descending order; key by default. One of
                `category`, `-category`, `+category`, `key`, `-key`, `+key`, `name`, `-name`, `+name`,
                `owner`, `-owner`, `+owner`, and 12 more.
            id: Only these, by id, up to 50.
            keys: Only these, by key, up to 50.
            query: Text that the key or name contains, case-insensitive.
            type_key: Only those of these products, comma-separated: business, service_desk, software.
            category_id: Only those in this category, by id.
            action: What the caller may do with them: see, browse issues, change settings, create issues; view
                by default. One of `view`, `browse`, `edit`, `create`.
            expand: What to include, comma-separated: description, projectKeys, lead, issueTypes, url,
                insight.
            status: Only those in these states; live ones by default. One of `live`, `archived`, `deleted`.
        """
        return self._pager(
            SEARCH,
            {
                "startAt": start_at,
                "maxResults": max_results,
                "orderBy": order_by,
                "id": id,
                "keys": keys,
                "query": query,
                "typeKey": type_key,
                "categoryId": category_id,
                "action": action,
                "expand": expand,
                "status": status,
            },
            Project,
        )

    async def get(
        self,
        project_id_or_key: str,
        *,
        expand: Sequence[str] | str | Omit | None = omit,
        properties: Sequence[str] | str | Omit | None = omit,
    ) -> Project:
        """Get a project.

        Args:
            project_id_or_key: Id or key of the project, such as EX.
            expand: What to add, comma-separated: description, issueTypes, lead, projectKeys,
                issueTypeHierarchy.
            properties: Keys of project properties to return, comma-separated.
        """
        return await self._one(
            GET, {"projectIdOrKey": project_id_or_key, "expand": expand, "properties": properties}, Project
        )


class SyncProjects(SyncStoredEntity["ProjectsStoreColumn", "ProjectsStoreRecord"]):
    """A project, which holds issues. Sync version of `Projects`."""

    _stored = ("projects", "ProjectsStoreRecord")

    def search(
        self,
        *,
        start_at: int | Omit | None = omit,
        max_results: int | Omit | None = omit,
        order_by: ProjectSearchParamsOrderBy | str | Omit | None = omit,
        id: Sequence[int] | Omit | None = omit,
        keys: Sequence[str] | Omit | None = omit,
        query: str | Omit | None = omit,
        type_key: Sequence[str] | str | Omit | None = omit,
        category_id: int | Omit | None = omit,
        action: Literal["view", "browse", "edit", "create"] | str | Omit | None = omit,
        expand: Sequence[str] | str | Omit | None = omit,
        status: Sequence[Literal["live", "archived", "deleted"] | str] | Omit | None = omit,
    ) -> SyncPage[Project]:
        """Search the projects that the caller can see.

        Args:
            start_at: Number of records to skip; 0 by default. At least 0.
            max_results: Projects per page; 50 by default, at most 100. At least 0.
            order_by: Field to sort by, prefixed with a minus for descending order; key by default. One of
                `category`, `-category`, `+category`, `key`, `-key`, `+key`, `name`, `-name`, `+name`,
                `owner`, `-owner`, `+owner`, and 12 more.
            id: Only these, by id, up to 50.
            keys: Only these, by key, up to 50.
            query: Text that the key or name contains, case-insensitive.
            type_key: Only those of these products, comma-separated: business, service_desk, software.
            category_id: Only those in this category, by id.
            action: What the caller may do with them: see, browse issues, change settings, create issues; view
                by default. One of `view`, `browse`, `edit`, `create`.
            expand: What to include, comma-separated: description, projectKeys, lead, issueTypes, url,
                insight.
            status: Only those in these states; live ones by default. One of `live`, `archived`, `deleted`.
        """
        return self._page(
            SEARCH,
            {
                "startAt": start_at,
                "maxResults": max_results,
                "orderBy": order_by,
                "id": id,
                "keys": keys,
                "query": query,
                "typeKey": type_key,
                "categoryId": category_id,
                "action": action,
                "expand": expand,
                "status": status,
            },
            Project,
        )

    def get(
        self,
        project_id_or_key: str,
        *,
        expand: Sequence[str] | str | Omit | None = omit,
        properties: Sequence[str] | str | Omit | None = omit,
    ) -> Project:
        """Get a project.

        Args:
            project_id_or_key: Id or key of the project, such as EX.
            expand: What to add, comma-separated: description, issueTypes, lead, projectKeys,
                issueTypeHierarchy.
            properties: Keys of project properties to return, comma-separated.
        """
        return self._one(
            GET, {"projectIdOrKey": project_id_or_key, "expand": expand, "properties": properties}, Project
        )
