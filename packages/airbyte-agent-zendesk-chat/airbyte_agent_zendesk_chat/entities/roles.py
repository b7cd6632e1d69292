# Generated from specs/zendesk-chat/connector.yaml by `connectorgen generate zendesk-chat`. Do not edit.
"""What agents may do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage

from .._operations.roles import GET, LIST
from ..models.roles import Role

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.roles import RolesStoreColumn, RolesStoreRecord  # noqa: F401

__all__ = ["Roles", "SyncRoles"]


class Roles(StoredEntity["RolesStoreColumn", "RolesStoreRecord"]):
    """What agents may do."""

    _stored = ("roles", "RolesStoreRecord")

    def list(self) -> AsyncPager[Role]:
        """List roles of agents.

        Returns a single page. The whole list is in one response.

        Not tested against the live API. No client has this list, and the derived document does not prove that
        it is one without an envelope and pages.
        """
        return self._pager(LIST, {}, Role)

    async def get(self, role_id: int) -> Role:
        """Get a role.

        Args:
            role_id: Id of the role.
        """
        return await self._one(GET, {"role_id": role_id}, Role)


class SyncRoles(SyncStoredEntity["RolesStoreColumn", "RolesStoreRecord"]):
    """What agents may do. Sync version of `Roles`."""

    _stored = ("roles", "RolesStoreRecord")

    def list(self) -> SyncPage[Role]:
        """List roles of agents.

        Returns a single page. The whole list is in one response.

        Not tested against the live API. No client has this list, and the derived document does not prove that
        it is one without an envelope and pages.
        """
        return self._page(LIST, {}, Role)

    def get(self, role_id: int) -> Role:
        """Get a role.

        Args:
            role_id: Id of the role.
        """
        return self._one(GET, {"role_id": role_id}, Role)
