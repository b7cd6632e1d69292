# Generated from specs/snapchat-marketing/connector.yaml by `connectorgen generate snapchat-marketing`. Do not edit.
"""An audience."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.segments import GET, LIST
from ..models.segments import Segment

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.segments import SegmentsStoreColumn, SegmentsStoreRecord  # noqa: F401

__all__ = ["Segments", "SyncSegments"]


class Segments(StoredEntity["SegmentsStoreColumn", "SegmentsStoreRecord"]):
    """An audience."""

    _stored = ("segments", "SegmentsStoreRecord")

    def list(
        self, ad_account_id: str | Omit | None = omit, *, limit: int | Omit | None = omit
    ) -> AsyncPager[Segment]:
        """List audiences.

        Args:
            ad_account_id: Id of the ad account. Defaults to the connector's setting.
            limit: Records per page. 50 to 1,000.
        """
        return self._pager(LIST, {"ad_account_id": ad_account_id, "limit": limit}, Segment)

    async def get(self, id: str) -> Segment:
        """Get an audience.

        Args:
            id: Id of the audience.
        """
        return await self._one(GET, {"id": id}, Segment)


class SyncSegments(SyncStoredEntity["SegmentsStoreColumn", "SegmentsStoreRecord"]):
    """An audience. Sync version of `Segments`."""

    _stored = ("segments", "SegmentsStoreRecord")

    def list(
        self, ad_account_id: str | Omit | None = omit, *, limit: int | Omit | None = omit
    ) -> SyncPage[Segment]:
        """List audiences.

        Args:
            ad_account_id: Id of the ad account. Defaults to the connector's setting.
            limit: Records per page. 50 to 1,000.
        """
        return self._page(LIST, {"ad_account_id": ad_account_id, "limit": limit}, Segment)

    def get(self, id: str) -> Segment:
        """Get an audience.

        Args:
            id: Id of the audience.
        """
        return self._one(GET, {"id": id}, Segment)
