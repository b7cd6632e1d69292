# Generated from specs/zendesk-support/connector.yaml by `connectorgen generate zendesk-support`. Do not edit.
"""A team of agents."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.groups import GET, LIST
from ..models.groups import Group

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.groups import GroupsStoreColumn, GroupsStoreRecord  # noqa: F401

__all__ = ["Groups", "SyncGroups"]


class Groups(StoredEntity["GroupsStoreColumn", "GroupsStoreRecord"]):
    """A team of agents."""

    _stored = ("groups", "GroupsStoreRecord")

    def list(
        self,
        *,
        page_size: int | Omit | None = omit,
        page_after: str | Omit | None = omit,
        page: int | Omit | None = omit,
        exclude_deleted: bool | Omit | None = omit,
        per_page: int | Omit | None = omit,
    ) -> AsyncPager[Group]:
        """List groups of agents.

        Args:
            page_size: Records per page; 100 by default. 1 to 100.
            page_after: Cursor of the page: `after_cursor` of the previous page.
            page: Number of a page, from 1, instead of a cursor; only the first 10,000 records can be asked
                for. At least 1.
            exclude_deleted: Whether to omit deleted ones.
            per_page: Alias of `page[size]`. 1 to 100.
        """
        return self._pager(
            LIST,
            {
                "page[size]": page_size,
                "page[after]": page_after,
                "page": page,
                "exclude_deleted": exclude_deleted,
                "per_page": per_page,
            },
            Group,
        )

    async def get(self, group_id: int) -> Group:
        """Get a group of agents.

        Args:
            group_id: Id of the group.
        """
        return await self._one(GET, {"group_id": group_id}, Group)


class SyncGroups(SyncStoredEntity["GroupsStoreColumn", "GroupsStoreRecord"]):
    """A team of agents. Sync version of `Groups`."""

    _stored = ("groups", "GroupsStoreRecord")

    def list(
        self,
        *,
        page_size: int | Omit | None = omit,
        page_after: str | Omit | None = omit,
        page: int | Omit | None = omit,
        exclude_deleted: bool | Omit | None = omit,
        per_page: int | Omit | None = omit,
    ) -> SyncPage[Group]:
        """List groups of agents.

        Args:
            page_size: Records per page; 100 by default. 1 to 100.
            page_after: Cursor of the page: `after_cursor` of the previous page.
            page: Number of a page, from 1, instead of a cursor; only the first 10,000 records can be asked
                for. At least 1.
            exclude_deleted: Whether to omit deleted ones.
            per_page: Alias of `page[size]`. 1 to 100.
        """
        return self._page(
            LIST,
            {
                "page[size]": page_size,
                "page[after]": page_after,
                "page": page,
                "exclude_deleted": exclude_deleted,
                "per_page": per_page,
            },
            Group,
        )

    def get(self, group_id: int) -> Group:
        """Get a group of agents.

        Args:
            group_id: Id of the group.
        """
        return self._one(GET, {"group_id": group_id}, Group)
