# Generated from specs/customer-io/connector.yaml by `connectorgen generate customer-io`. Do not edit.
"""A segment of people."""

from __future__ import annotations

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage

from .._operations.segments import CREATE, GET, LIST
from ..models.segments import Segment
from ..params.segments import SegmentCreateParamsSegment

__all__ = ["Segments", "SyncSegments"]


class Segments(Entity):
    """A segment of people."""

    def list(self) -> AsyncPager[Segment]:
        """List segments.

        Returns a single page. One response has all records.
        """
        return self._pager(LIST, {}, Segment)

    async def create(self, segment: SegmentCreateParamsSegment) -> Segment:
        """Create a manual segment.

        The segment has no members yet.

        Args:
            segment: The segment.
        """
        return await self._one(CREATE, {"segment": segment}, Segment)

    async def get(self, segment_id: int) -> Segment:
        """Get a segment.

        Args:
            segment_id: Id of the segment.
        """
        return await self._one(GET, {"segment_id": segment_id}, Segment)


class SyncSegments(SyncEntity):
    """A segment of people. Sync version of `Segments`."""

    def list(self) -> SyncPage[Segment]:
        """List segments.

        Returns a single page. One response has all records.
        """
        return self._page(LIST, {}, Segment)

    def create(self, segment: SegmentCreateParamsSegment) -> Segment:
        """Create a manual segment.

        The segment has no members yet.

        Args:
            segment: The segment.
        """
        return self._one(CREATE, {"segment": segment}, Segment)

    def get(self, segment_id: int) -> Segment:
        """Get a segment.

        Args:
            segment_id: Id of the segment.
        """
        return self._one(GET, {"segment_id": segment_id}, Segment)
