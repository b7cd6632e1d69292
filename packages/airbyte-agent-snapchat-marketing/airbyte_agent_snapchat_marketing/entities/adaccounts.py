# Generated from specs/snapchat-marketing/connector.yaml by `connectorgen generate snapchat-marketing`. Do not edit.
"""An ad account."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.adaccounts import GET, LIST
from ..models.adaccounts import AdAccount

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.adaccounts import AdaccountsStoreColumn, AdaccountsStoreRecord  # noqa: F401

__all__ = ["Adaccounts", "SyncAdaccounts"]


class Adaccounts(StoredEntity["AdaccountsStoreColumn", "AdaccountsStoreRecord"]):
    """An ad account."""

    _stored = ("adaccounts", "AdaccountsStoreRecord")

    def list(self, organization_id: str, *, limit: int | Omit | None = omit) -> AsyncPager[AdAccount]:
        """List ad accounts.

        Args:
            organization_id: Id of the organization.
            limit: Records per page. 50 to 1,000.
        """
        return self._pager(LIST, {"organization_id": organization_id, "limit": limit}, AdAccount)

    async def get(self, id: str) -> AdAccount:
        """Get an ad account.

        Args:
            id: Id of the ad account.
        """
        return await self._one(GET, {"id": id}, AdAccount)


class SyncAdaccounts(SyncStoredEntity["AdaccountsStoreColumn", "AdaccountsStoreRecord"]):
    """An ad account. Sync version of `Adaccounts`."""

    _stored = ("adaccounts", "AdaccountsStoreRecord")

    def list(self, organization_id: str, *, limit: int | Omit | None = omit) -> SyncPage[AdAccount]:
        """List ad accounts.

        Args:
            organization_id: Id of the organization.
            limit: Records per page. 50 to 1,000.
        """
        return self._page(LIST, {"organization_id": organization_id, "limit": limit}, AdAccount)

    def get(self, id: str) -> AdAccount:
        """Get an ad account.

        Args:
            id: Id of the ad account.
        """
        return self._one(GET, {"id": id}, AdAccount)
