# Generated from specs/snapchat-marketing/connector.yaml by `connectorgen generate snapchat-marketing`. Do not edit.
"""An organization."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage

from .._operations.organizations import GET, LIST
from ..models.organizations import Organization

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.organizations import OrganizationsStoreColumn, OrganizationsStoreRecord  # noqa: F401

__all__ = ["Organizations", "SyncOrganizations"]


class Organizations(StoredEntity["OrganizationsStoreColumn", "OrganizationsStoreRecord"]):
    """An organization."""

    _stored = ("organizations", "OrganizationsStoreRecord")

    def list(self) -> AsyncPager[Organization]:
        """List organizations that the user is a member of."""
        return self._pager(LIST, {}, Organization)

    async def get(self, id: str) -> Organization:
        """Get an organization.

        Args:
            id: Id of the organization.
        """
        return await self._one(GET, {"id": id}, Organization)


class SyncOrganizations(SyncStoredEntity["OrganizationsStoreColumn", "OrganizationsStoreRecord"]):
    """An organization. Sync version of `Organizations`."""

    _stored = ("organizations", "OrganizationsStoreRecord")

    def list(self) -> SyncPage[Organization]:
        """List organizations that the user is a member of."""
        return self._page(LIST, {}, Organization)

    def get(self, id: str) -> Organization:
        """Get an organization.

        Args:
            id: Id of the organization.
        """
        return self._one(GET, {"id": id}, Organization)
