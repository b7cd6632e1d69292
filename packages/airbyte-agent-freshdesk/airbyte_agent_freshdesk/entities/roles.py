# Generated from specs/freshdesk/connector.yaml by `connectorgen generate freshdesk`. Do not edit.
"""A role of agents."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.roles import GET, LIST
from ..models.roles import Role

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.roles import RolesStoreColumn, RolesStoreRecord  # noqa: F401

__all__ = ["Roles", "SyncRoles"]


class Roles(StoredEntity["RolesStoreColumn", "RolesStoreRecord"]):
    """A role of agents."""

    _stored = ("roles", "RolesStoreRecord")

    def list(self, *, per_page: int | Omit | None = omit, page: int | Omit | None = omit) -> AsyncPager[Role]:
        """List roles.

        Args:
            per_page: Records per page; 30 by default. 1 to 100.
            page: Number of the page, from 1. At least 1.
        """
        return self._pager(LIST, {"per_page": per_page, "page": page}, Role)

    async def get(self, id: int) -> Role:
        """Get a role.

        Args:
            id: Id of the role.
        """
        return await self._one(GET, {"id": id}, Role)


class SyncRoles(SyncStoredEntity["RolesStoreColumn", "RolesStoreRecord"]):
    """A role of agents. Sync version of `Roles`."""

    _stored = ("roles", "RolesStoreRecord")

    def list(self, *, per_page: int | Omit | None = omit, page: int | Omit | None = omit) -> SyncPage[Role]:
        """List roles.

        Args:
            per_page: Records per page; 30 by default. 1 to 100.
            page: Number of the page, from 1. At least 1.
        """
        return self._page(LIST, {"per_page": per_page, "page": page}, Role)

    def get(self, id: int) -> Role:
        """Get a role.

        Args:
            id: Id of the role.
        """
        return self._one(GET, {"id": id}, Role)
