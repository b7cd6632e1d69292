# Generated from specs/confluence/connector.yaml by `connectorgen generate confluence`. Do not edit.
"""A group of users."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.groups import LIST
from ..models.groups import Group

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.groups import GroupsStoreColumn, GroupsStoreRecord  # noqa: F401

__all__ = ["Groups", "SyncGroups"]


class Groups(StoredEntity["GroupsStoreColumn", "GroupsStoreRecord"]):
    """A group of users."""

    _stored = ("groups", "GroupsStoreRecord")

    def list(self, *, start: int | Omit | None = omit, limit: int | Omit | None = omit) -> AsyncPager[Group]:
        """List groups.

        Groups of the site.

        Not tested against the live API. Only in version 1 of the API, whose document was not available.

        Args:
            start: Number of records to skip. At least 0.
            limit: Groups per page. At least 1.
        """
        return self._pager(LIST, {"start": start, "limit": limit}, Group)


class SyncGroups(SyncStoredEntity["GroupsStoreColumn", "GroupsStoreRecord"]):
    """A group of users. Sync version of `Groups`."""

    _stored = ("groups", "GroupsStoreRecord")

    def list(self, *, start: int | Omit | None = omit, limit: int | Omit | None = omit) -> SyncPage[Group]:
        """List groups.

        Groups of the site.

        Not tested against the live API. Only in version 1 of the API, whose document was not available.

        Args:
            start: Number of records to skip. At least 0.
            limit: Groups per page. At least 1.
        """
        return self._page(LIST, {"start": start, "limit": limit}, Group)
