# Generated from specs/gitlab/connector.yaml by `connectorgen generate gitlab`. Do not edit.
"""Group milestones of GitLab."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.group_milestones import GET, LIST
from ..models.shared import Milestone

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.group_milestones import GroupMilestonesStoreColumn, GroupMilestonesStoreRecord  # noqa: F401

__all__ = ["GroupMilestones", "SyncGroupMilestones"]


class GroupMilestones(StoredEntity["GroupMilestonesStoreColumn", "GroupMilestonesStoreRecord"]):
    """Group milestones of GitLab."""

    _stored = ("group_milestones", "GroupMilestonesStoreRecord")

    def list(
        self,
        group_id: int | str,
        *,
        page: int | Omit | None = omit,
        per_page: int | Omit | None = omit,
        state: Literal["active", "closed", "all"] | str | Omit | None = omit,
        search: str | Omit | None = omit,
    ) -> AsyncPager[Milestone]:
        """List a group's milestones.

        Without those of its parent groups.

        Args:
            group_id: Id of the group, or its path such as `group/subgroup`.
            page: Number of the page to begin with; 1 by default. At least 1.
            per_page: Records per page; 20 by default. 1 to 100.
            state: Only those in this state; `all` by default. One of `active`, `closed`, `all`.
            search: Only milestones whose title or description contains this text.
        """
        return self._pager(
            LIST,
            {"group_id": group_id, "page": page, "per_page": per_page, "state": state, "search": search},
            Milestone,
        )

    async def get(self, group_id: int | str, milestone_id: int) -> Milestone:
        """Get a milestone of a group.

        Args:
            group_id: Id of the group, or its path such as `group/subgroup`.
            milestone_id: Id of the milestone, not its `iid`.
        """
        return await self._one(GET, {"group_id": group_id, "milestone_id": milestone_id}, Milestone)


class SyncGroupMilestones(SyncStoredEntity["GroupMilestonesStoreColumn", "GroupMilestonesStoreRecord"]):
    """Group milestones of GitLab. Sync version of `GroupMilestones`."""

    _stored = ("group_milestones", "GroupMilestonesStoreRecord")

    def list(
        self,
        group_id: int | str,
        *,
        page: int | Omit | None = omit,
        per_page: int | Omit | None = omit,
        state: Literal["active", "closed", "all"] | str | Omit | None = omit,
        search: str | Omit | None = omit,
    ) -> SyncPage[Milestone]:
        """List a group's milestones.

        Without those of its parent groups.

        Args:
            group_id: Id of the group, or its path such as `group/subgroup`.
            page: Number of the page to begin with; 1 by default. At least 1.
            per_page: Records per page; 20 by default. 1 to 100.
            state: Only those in this state; `all` by default. One of `active`, `closed`, `all`.
            search: Only milestones whose title or description contains this text.
        """
        return self._page(
            LIST,
            {"group_id": group_id, "page": page, "per_page": per_page, "state": state, "search": search},
            Milestone,
        )

    def get(self, group_id: int | str, milestone_id: int) -> Milestone:
        """Get a milestone of a group.

        Args:
            group_id: Id of the group, or its path such as `group/subgroup`.
            milestone_id: Id of the milestone, not its `iid`.
        """
        return self._one(GET, {"group_id": group_id, "milestone_id": milestone_id}, Milestone)
