# Generated from specs/gitlab/connector.yaml by `connectorgen generate gitlab`. Do not edit.
"""Group members of GitLab."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.group_members import GET, LIST
from ..models.shared import Member

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.group_members import GroupMembersStoreColumn, GroupMembersStoreRecord  # noqa: F401

__all__ = ["GroupMembers", "SyncGroupMembers"]


class GroupMembers(StoredEntity["GroupMembersStoreColumn", "GroupMembersStoreRecord"]):
    """Group members of GitLab."""

    _stored = ("group_members", "GroupMembersStoreRecord")

    def list(
        self,
        group_id: int | str,
        *,
        page: int | Omit | None = omit,
        per_page: int | Omit | None = omit,
        query: str | Omit | None = omit,
    ) -> AsyncPager[Member]:
        """List a group's members.

        Without members of its parent groups and of groups that it is shared with.

        Args:
            group_id: Id of the group, or its path such as `group/subgroup`.
            page: Number of the page to begin with; 1 by default. At least 1.
            per_page: Records per page; 20 by default. 1 to 100.
            query: Only members whose name, username or email address contains this text.
        """
        return self._pager(
            LIST, {"group_id": group_id, "page": page, "per_page": per_page, "query": query}, Member
        )

    async def get(self, group_id: int | str, user_id: int) -> Member:
        """Get a member of a group.

        Without members of its parent groups.

        Args:
            group_id: Id of the group, or its path such as `group/subgroup`.
            user_id: Id of the user.
        """
        return await self._one(GET, {"group_id": group_id, "user_id": user_id}, Member)


class SyncGroupMembers(SyncStoredEntity["GroupMembersStoreColumn", "GroupMembersStoreRecord"]):
    """Group members of GitLab. Sync version of `GroupMembers`."""

    _stored = ("group_members", "GroupMembersStoreRecord")

    def list(
        self,
        group_id: int | str,
        *,
        page: int | Omit | None = omit,
        per_page: int | Omit | None = omit,
        query: str | Omit | None = omit,
    ) -> SyncPage[Member]:
        """List a group's members.

        Without members of its parent groups and of groups that it is shared with.

        Args:
            group_id: Id of the group, or its path such as `group/subgroup`.
            page: Number of the page to begin with; 1 by default. At least 1.
            per_page: Records per page; 20 by default. 1 to 100.
            query: Only members whose name, username or email address contains this text.
        """
        return self._page(
            LIST, {"group_id": group_id, "page": page, "per_page": per_page, "query": query}, Member
        )

    def get(self, group_id: int | str, user_id: int) -> Member:
        """Get a member of a group.

        Without members of its parent groups.

        Args:
            group_id: Id of the group, or its path such as `group/subgroup`.
            user_id: Id of the user.
        """
        return self._one(GET, {"group_id": group_id, "user_id": user_id}, Member)
