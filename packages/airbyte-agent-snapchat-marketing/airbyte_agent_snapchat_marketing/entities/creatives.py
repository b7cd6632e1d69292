# Generated from specs/snapchat-marketing/connector.yaml by `connectorgen generate snapchat-marketing`. Do not edit.
"""A creative: what an ad shows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.creatives import GET, LIST
from ..models.creatives import Creative

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.creatives import CreativesStoreColumn, CreativesStoreRecord  # noqa: F401

__all__ = ["Creatives", "SyncCreatives"]


class Creatives(StoredEntity["CreativesStoreColumn", "CreativesStoreRecord"]):
    """A creative: what an ad shows."""

    _stored = ("creatives", "CreativesStoreRecord")

    def list(
        self, ad_account_id: str | Omit | None = omit, *, limit: int | Omit | None = omit
    ) -> AsyncPager[Creative]:
        """List creatives.

        Args:
            ad_account_id: Id of the ad account. Defaults to the connector's setting.
            limit: Records per page. 50 to 1,000.
        """
        return self._pager(LIST, {"ad_account_id": ad_account_id, "limit": limit}, Creative)

    async def get(self, id: str) -> Creative:
        """Get a creative.

        Args:
            id: Id of the creative.
        """
        return await self._one(GET, {"id": id}, Creative)


class SyncCreatives(SyncStoredEntity["CreativesStoreColumn", "CreativesStoreRecord"]):
    """A creative: what an ad shows. Sync version of `Creatives`."""

    _stored = ("creatives", "CreativesStoreRecord")

    def list(
        self, ad_account_id: str | Omit | None = omit, *, limit: int | Omit | None = omit
    ) -> SyncPage[Creative]:
        """List creatives.

        Args:
            ad_account_id: Id of the ad account. Defaults to the connector's setting.
            limit: Records per page. 50 to 1,000.
        """
        return self._page(LIST, {"ad_account_id": ad_account_id, "limit": limit}, Creative)

    def get(self, id: str) -> Creative:
        """Get a creative.

        Args:
            id: Id of the creative.
        """
        return self._one(GET, {"id": id}, Creative)
