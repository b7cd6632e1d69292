# Generated from specs/harvest/connector.yaml by `connectorgen generate harvest`. Do not edit.
"""A role of users."""

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
    """A role of users."""

    _stored = ("roles", "RolesStoreRecord")

    def list(self, *, per_page: int | Omit | None = omit) -> AsyncPager[Role]:
        """List roles.

        Newest first.

        Args:
            per_page: Records per page; 2,000 by default. 1 to 2,000.
        """
        return self._pager(LIST, {"per_page": per_page}, Role)

    async def get(self, id: int) -> Role:
        """Get a role.

        Args:
            id: Id of the role. At least 1.
        """
        return await self._one(GET, {"id": id}, Role)


class SyncRoles(SyncStoredEntity["RolesStoreColumn", "RolesStoreRecord"]):
    """A role of users. Sync version of `Roles`."""

    _stored = ("roles", "RolesStoreRecord")

    def list(self, *, per_page: int | Omit | None = omit) -> SyncPage[Role]:
        """List roles.

        Newest first.

        Args:
            per_page: Records per page; 2,000 by default. 1 to 2,000.
        """
        return self._page(LIST, {"per_page": per_page}, Role)

    def get(self, id: int) -> Role:
        """Get a role.

        Args:
            id: Id of the role. At least 1.
        """
        return self._one(GET, {"id": id}, Role)
