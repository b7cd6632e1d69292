# Generated from specs/freshdesk/connector.yaml by `connectorgen generate freshdesk`. Do not edit.
"""A group of agents."""

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
    """A group of agents."""

    _stored = ("groups", "GroupsStoreRecord")

    def list(
        self, *, per_page: int | Omit | None = omit, page: int | Omit | None = omit
    ) -> AsyncPager[Group]:
        """List groups.

        Args:
            per_page: Records per page; 30 by default. 1 to 100.
            page: Number of the page, from 1. At least 1.
        """
        return self._pager(LIST, {"per_page": per_page, "page": page}, Group)

    async def get(self, id: int) -> Group:
        """Get a group.

        Args:
            id: Id of the group.
        """
        return await self._one(GET, {"id": id}, Group)


class SyncGroups(SyncStoredEntity["GroupsStoreColumn", "GroupsStoreRecord"]):
    """A group of agents. Sync version of `Groups`."""

    _stored = ("groups", "GroupsStoreRecord")

    def list(self, *, per_page: int | Omit | None = omit, page: int | Omit | None = omit) -> SyncPage[Group]:
        """List groups.

        Args:
            per_page: Records per page; 30 by default. 1 to 100.
            page: Number of the page, from 1. At least 1.
        """
        return self._page(LIST, {"per_page": per_page, "page": page}, Group)

    def get(self, id: int) -> Group:
        """Get a group.

        Args:
            id: Id of the group.
        """
        return self._one(GET, {"id": id}, Group)
