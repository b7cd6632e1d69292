# Generated from specs/gitlab/connector.yaml by `connectorgen generate gitlab`. Do not edit.
"""A milestone."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.project_milestones import GET, LIST
from ..models.shared import Milestone

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.project_milestones import ProjectMilestonesStoreColumn, ProjectMilestonesStoreRecord  # noqa: F401

__all__ = ["ProjectMilestones", "SyncProjectMilestones"]


class ProjectMilestones(StoredEntity["ProjectMilestonesStoreColumn", "ProjectMilestonesStoreRecord"]):
    """A milestone."""

    _stored = ("project_milestones", "ProjectMilestonesStoreRecord")

    def list(
        self,
        project_id: int | str,
        *,
        page: int | Omit | None = omit,
        per_page: int | Omit | None = omit,
        state: Literal["active", "closed", "all"] | str | Omit | None = omit,
        search: str | Omit | None = omit,
    ) -> AsyncPager[Milestone]:
        """List a project's milestones.

        Without those of its groups.

        Args:
            project_id: Id of the project, or its path such as `group/project`.
            page: Number of the page to begin with; 1 by default. At least 1.
            per_page: Records per page; 20 by default. 1 to 100.
            state: Only those in this state; `all` by default. One of `active`, `closed`, `all`.
            search: Only milestones whose title or description contains this text.
        """
        return self._pager(
            LIST,
            {"project_id": project_id, "page": page, "per_page": per_page, "state": state, "search": search},
            Milestone,
        )

    async def get(self, project_id: int | str, milestone_id: int) -> Milestone:
        """Get a milestone of a project.

        Args:
            project_id: Id of the project, or its path such as `group/project`.
            milestone_id: Id of the milestone, not its `iid`.
        """
        return await self._one(GET, {"project_id": project_id, "milestone_id": milestone_id}, Milestone)


class SyncProjectMilestones(SyncStoredEntity["ProjectMilestonesStoreColumn", "ProjectMilestonesStoreRecord"]):
    """A milestone. Sync version of `ProjectMilestones`."""

    _stored = ("project_milestones", "ProjectMilestonesStoreRecord")

    def list(
        self,
        project_id: int | str,
        *,
        page: int | Omit | None = omit,
        per_page: int | Omit | None = omit,
        state: Literal["active", "closed", "all"] | str | Omit | None = omit,
        search: str | Omit | None = omit,
    ) -> SyncPage[Milestone]:
        """List a project's milestones.

        Without those of its groups.

        Args:
            project_id: Id of the project, or its path such as `group/project`.
            page: Number of the page to begin with; 1 by default. At least 1.
            per_page: Records per page; 20 by default. 1 to 100.
            state: Only those in this state; `all` by default. One of `active`, `closed`, `all`.
            search: Only milestones whose title or description contains this text.
        """
        return self._page(
            LIST,
            {"project_id": project_id, "page": page, "per_page": per_page, "state": state, "search": search},
            Milestone,
        )

    def get(self, project_id: int | str, milestone_id: int) -> Milestone:
        """Get a milestone of a project.

        Args:
            project_id: Id of the project, or its path such as `group/project`.
            milestone_id: Id of the milestone, not its `iid`.
        """
        return self._one(GET, {"project_id": project_id, "milestone_id": milestone_id}, Milestone)
