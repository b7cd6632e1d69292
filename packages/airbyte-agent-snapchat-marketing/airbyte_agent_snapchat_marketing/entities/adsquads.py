# Generated from specs/snapchat-marketing/connector.yaml by `connectorgen generate snapchat-marketing`. Do not edit.
"""An ad squad: ads with one audience, budget and bid."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.adsquads import GET, LIST
from ..models.adsquads import AdSquad

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.adsquads import AdsquadsStoreColumn, AdsquadsStoreRecord  # noqa: F401

__all__ = ["Adsquads", "SyncAdsquads"]


class Adsquads(StoredEntity["AdsquadsStoreColumn", "AdsquadsStoreRecord"]):
    """An ad squad: ads with one audience, budget and bid."""

    _stored = ("adsquads", "AdsquadsStoreRecord")

    def list(
        self, ad_account_id: str | Omit | None = omit, *, limit: int | Omit | None = omit
    ) -> AsyncPager[AdSquad]:
        """List ad squads.

        Args:
            ad_account_id: Id of the ad account. Defaults to the connector's setting.
            limit: Records per page. 50 to 1,000.
        """
        return self._pager(LIST, {"ad_account_id": ad_account_id, "limit": limit}, AdSquad)

    async def get(self, id: str) -> AdSquad:
        """Get an ad squad.

        Args:
            id: Id of the ad squad.
        """
        return await self._one(GET, {"id": id}, AdSquad)


class SyncAdsquads(SyncStoredEntity["AdsquadsStoreColumn", "AdsquadsStoreRecord"]):
    """An ad squad: ads with one audience, budget and bid. Sync version of `Adsquads`."""

    _stored = ("adsquads", "AdsquadsStoreRecord")

    def list(
        self, ad_account_id: str | Omit | None = omit, *, limit: int | Omit | None = omit
    ) -> SyncPage[AdSquad]:
        """List ad squads.

        Args:
            ad_account_id: Id of the ad account. Defaults to the connector's setting.
            limit: Records per page. 50 to 1,000.
        """
        return self._page(LIST, {"ad_account_id": ad_account_id, "limit": limit}, AdSquad)

    def get(self, id: str) -> AdSquad:
        """Get an ad squad.

        Args:
            id: Id of the ad squad.
        """
        return self._one(GET, {"id": id}, AdSquad)
