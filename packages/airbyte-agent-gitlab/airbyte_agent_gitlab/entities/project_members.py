# Generated from specs/gitlab/connector.yaml by `connectorgen generate gitlab`. Do not edit.
"""A member of a group or project."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.project_members import GET, LIST
from ..models.shared import Member

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.project_members import ProjectMembersStoreColumn, ProjectMembersStoreRecord  # noqa: F401

__all__ = ["ProjectMembers", "SyncProjectMembers"]


class ProjectMembers(StoredEntity["ProjectMembersStoreColumn", "ProjectMembersStoreRecord"]):
    """A member of a group or project."""

    _stored = ("project_members", "ProjectMembersStoreRecord")

    def list(
        self,
        project_id: int | str,
        *,
        page: int | Omit | None = omit,
        per_page: int | Omit | None = omit,
        query: str | Omit | None = omit,
    ) -> AsyncPager[Member]:
        """List a project's members.

        Without members of its groups.

        Args:
            project_id: Id of the project, or its path such as `group/project`.
            page: Number of the page to begin with; 1 by default. At least 1.
            per_page: Records per page; 20 by default. 1 to 100.
            query: Only members whose name, username or email address contains this text.
        """
        return self._pager(
            LIST, {"project_id": project_id, "page": page, "per_page": per_page, "query": query}, Member
        )

    async def get(self, project_id: int | str, user_id: int) -> Member:
        """Get a member of a project.

        Without members of its groups.

        Args:
            project_id: Id of the project, or its path such as `group/project`.
            user_id: Id of the user.
        """
        return await self._one(GET, {"project_id": project_id, "user_id": user_id}, Member)


class SyncProjectMembers(SyncStoredEntity["ProjectMembersStoreColumn", "ProjectMembersStoreRecord"]):
    """A member of a group or project. Sync version of `ProjectMembers`."""

    _stored = ("project_members", "ProjectMembersStoreRecord")

    def list(
        self,
        project_id: int | str,
        *,
        page: int | Omit | None = omit,
        per_page: int | Omit | None = omit,
        query: str | Omit | None = omit,
    ) -> SyncPage[Member]:
        """List a project's members.

        Without members of its groups.

        Args:
            project_id: Id of the project, or its path such as `group/project`.
            page: Number of the page to begin with; 1 by default. At least 1.
            per_page: Records per page; 20 by default. 1 to 100.
            query: Only members whose name, username or email address contains this text.
        """
        return self._page(
            LIST, {"project_id": project_id, "page": page, "per_page": per_page, "query": query}, Member
        )

    def get(self, project_id: int | str, user_id: int) -> Member:
        """Get a member of a project.

        Without members of its groups.

        Args:
            project_id: Id of the project, or its path such as `group/project`.
            user_id: Id of the user.
        """
        return self._one(GET, {"project_id": project_id, "user_id": user_id}, Member)
