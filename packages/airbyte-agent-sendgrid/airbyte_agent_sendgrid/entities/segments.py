# Generated from specs/sendgrid/connector.yaml by `connectorgen generate sendgrid`. Do not edit.
"""The contacts that meet a query."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage

from .._operations.segments import GET, LIST
from ..models.segments import Segment

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.segments import SegmentsStoreColumn, SegmentsStoreRecord  # noqa: F401

__all__ = ["Segments", "SyncSegments"]


class Segments(StoredEntity["SegmentsStoreColumn", "SegmentsStoreRecord"]):
    """The contacts that meet a query."""

    _stored = ("segments", "SegmentsStoreRecord")

    def list(self) -> AsyncPager[Segment]:
        """List segments.

        Segments of version 2, without their queries and contacts.

        Returns a single page. The whole list is in one response.
        """
        return self._pager(LIST, {}, Segment)

    async def get(self, segment_id: str) -> Segment:
        """Get a segment.

        With its query and a sample of its contacts.

        Args:
            segment_id: Id of the segment.
        """
        return await self._one(GET, {"segment_id": segment_id}, Segment)


class SyncSegments(SyncStoredEntity["SegmentsStoreColumn", "SegmentsStoreRecord"]):
    """The contacts that meet a query. Sync version of `Segments`."""

    _stored = ("segments", "SegmentsStoreRecord")

    def list(self) -> SyncPage[Segment]:
        """List segments.

        Segments of version 2, without their queries and contacts.

        Returns a single page. The whole list is in one response.
        """
        return self._page(LIST, {}, Segment)

    def get(self, segment_id: str) -> Segment:
        """Get a segment.

        With its query and a sample of its contacts.

        Args:
            segment_id: Id of the segment.
        """
        return self._one(GET, {"segment_id": segment_id}, Segment)
