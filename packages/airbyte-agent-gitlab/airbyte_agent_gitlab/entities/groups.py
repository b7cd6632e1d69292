# Generated from specs/gitlab/connector.yaml by `connectorgen generate gitlab`. Do not edit.
"""A group."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.groups import GET, LIST
from ..models.groups import Group

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.groups import GroupsStoreColumn, GroupsStoreRecord  # noqa: F401

__all__ = ["Groups", "SyncGroups"]


class Groups(StoredEntity["GroupsStoreColumn", "GroupsStoreRecord"]):
    """A group."""

    _stored = ("groups", "GroupsStoreRecord")

    def list(
        self,
        *,
        page: int | Omit | None = omit,
        per_page: int | Omit | None = omit,
        search: str | Omit | None = omit,
        owned: bool | Omit | None = omit,
        order_by: Literal["id", "name", "path", "similarity"] | str | Omit | None = omit,
        sort: Literal["asc", "desc"] | str | Omit | None = omit,
    ) -> AsyncPager[Group]:
        """List groups.

        All groups that you can see, subgroups included.

        Args:
            page: Number of the page to begin with; 1 by default. At least 1.
            per_page: Records per page; 20 by default. 1 to 100.
            search: Only groups whose name or path contains this text.
            owned: Only groups that you own.
            order_by: Field to order by; `name` by default. `similarity` needs `search`. One of `id`, `name`,
                `path`, `similarity`.
            sort: Ascending or descending order; `asc` by default.
        """
        return self._pager(
            LIST,
            {
                "page": page,
                "per_page": per_page,
                "search": search,
                "owned": owned,
                "order_by": order_by,
                "sort": sort,
            },
            Group,
        )

    async def get(self, id: int | str) -> Group:
        """Get a group.

        Args:
            id: Id of the group, or its path such as `group/subgroup`.
        """
        return await self._one(GET, {"id": id}, Group)


class SyncGroups(SyncStoredEntity["GroupsStoreColumn", "GroupsStoreRecord"]):
    """A group. Sync version of `Groups`."""

    _stored = ("groups", "GroupsStoreRecord")

    def list(
        self,
        *,
        page: int | Omit | None = omit,
        per_page: int | Omit | None = omit,
        search: str | Omit | None = omit,
        owned: bool | Omit | None = omit,
        order_by: Literal["id", "name", "path", "similarity"] | str | Omit | None = omit,
        sort: Literal["asc", "desc"] | str | Omit | None = omit,
    ) -> SyncPage[Group]:
        """List groups.

        All groups that you can see, subgroups included.

        Args:
            page: Number of the page to begin with; 1 by default. At least 1.
            per_page: Records per page; 20 by default. 1 to 100.
            search: Only groups whose name or path contains this text.
            owned: Only groups that you own.
            order_by: Field to order by; `name` by default. `similarity` needs `search`. One of `id`, `name`,
                `path`, `similarity`.
            sort: Ascending or descending order; `asc` by default.
        """
        return self._page(
            LIST,
            {
                "page": page,
                "per_page": per_page,
                "search": search,
                "owned": owned,
                "order_by": order_by,
                "sort": sort,
            },
            Group,
        )

    def get(self, id: int | str) -> Group:
        """Get a group.

        Args:
            id: Id of the group, or its path such as `group/subgroup`.
        """
        return self._one(GET, {"id": id}, Group)
