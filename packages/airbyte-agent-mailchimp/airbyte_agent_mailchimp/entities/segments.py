# Generated from specs/mailchimp/connector.yaml by `connectorgen generate mailchimp`. Do not edit.
"""A segment of a list, or a tag."""

from __future__ import annotations

import datetime as dt
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
    """A segment of a list, or a tag."""

    _stored = ("segments", "SegmentsStoreRecord")

    def list(
        self,
        list_id: str,
        *,
        count: int | Omit | None = omit,
        offset: int | Omit | None = omit,
        type: str | Omit | None = omit,
        since_created_at: dt.datetime | str | Omit | None = omit,
        before_created_at: dt.datetime | str | Omit | None = omit,
        since_updated_at: dt.datetime | str | Omit | None = omit,
        before_updated_at: dt.datetime | str | Omit | None = omit,
    ) -> AsyncPager[Segment]:
        """List segments of a list.

        Tags are segments of the type `static`.

        Args:
            list_id: Id of the list.
            count: Records per page; 10 by default. 1 to 1,000.
            offset: Number of records to skip; 0 by default. At least 0.
            type: Kind.
            since_created_at: Only those created after this time.
            before_created_at: Only those created before this time.
            since_updated_at: Only those changed after this time.
            before_updated_at: Only those changed before this time.
        """
        return self._pager(
            LIST,
            {
                "list_id": list_id,
                "count": count,
                "offset": offset,
                "type": type,
                "since_created_at": since_created_at,
                "before_created_at": before_created_at,
                "since_updated_at": since_updated_at,
                "before_updated_at": before_updated_at,
            },
            Segment,
        )

    async def get(self, list_id: str, segment_id: str) -> Segment:
        """Get a segment.

        Args:
            list_id: Id of the list.
            segment_id: Id of the segment.
        """
        return await self._one(GET, {"list_id": list_id, "segment_id": segment_id}, Segment)


class SyncSegments(SyncStoredEntity["SegmentsStoreColumn", "SegmentsStoreRecord"]):
    """A segment of a list, or a tag. Sync version of `Segments`."""

    _stored = ("segments", "SegmentsStoreRecord")

    def list(
        self,
        list_id: str,
        *,
        count: int | Omit | None = omit,
        offset: int | Omit | None = omit,
        type: str | Omit | None = omit,
        since_created_at: dt.datetime | str | Omit | None = omit,
        before_created_at: dt.datetime | str | Omit | None = omit,
        since_updated_at: dt.datetime | str | Omit | None = omit,
        before_updated_at: dt.datetime | str | Omit | None = omit,
    ) -> SyncPage[Segment]:
        """List segments of a list.

        Tags are segments of the type `static`.

        Args:
            list_id: Id of the list.
            count: Records per page; 10 by default. 1 to 1,000.
            offset: Number of records to skip; 0 by default. At least 0.
            type: Kind.
            since_created_at: Only those created after this time.
            before_created_at: Only those created before this time.
            since_updated_at: Only those changed after this time.
            before_updated_at: Only those changed before this time.
        """
        return self._page(
            LIST,
            {
                "list_id": list_id,
                "count": count,
                "offset": offset,
                "type": type,
                "since_created_at": since_created_at,
                "before_created_at": before_created_at,
                "since_updated_at": since_updated_at,
                "before_updated_at": before_updated_at,
            },
            Segment,
        )

    def get(self, list_id: str, segment_id: str) -> Segment:
        """Get a segment.

        Args:
            list_id: Id of the list.
            segment_id: Id of the segment.
        """
        return self._one(GET, {"list_id": list_id, "segment_id": segment_id}, Segment)
