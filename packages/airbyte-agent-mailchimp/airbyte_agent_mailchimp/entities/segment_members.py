# Generated from specs/mailchimp/connector.yaml by `connectorgen generate mailchimp`. Do not edit.
"""A member of a segment."""

from __future__ import annotations

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.segment_members import LIST
from ..models.segment_members import SegmentMember

__all__ = ["SegmentMembers", "SyncSegmentMembers"]


class SegmentMembers(Entity):
    """A member of a segment."""

    def list(
        self,
        list_id: str,
        segment_id: str,
        *,
        count: int | Omit | None = omit,
        offset: int | Omit | None = omit,
    ) -> AsyncPager[SegmentMember]:
        """List members of a segment.

        Args:
            list_id: Id of the list.
            segment_id: Id of the segment.
            count: Records per page; 10 by default. 1 to 1,000.
            offset: Number of records to skip; 0 by default. At least 0.
        """
        return self._pager(
            LIST,
            {"list_id": list_id, "segment_id": segment_id, "count": count, "offset": offset},
            SegmentMember,
        )


class SyncSegmentMembers(SyncEntity):
    """A member of a segment. Sync version of `SegmentMembers`."""

    def list(
        self,
        list_id: str,
        segment_id: str,
        *,
        count: int | Omit | None = omit,
        offset: int | Omit | None = omit,
    ) -> SyncPage[SegmentMember]:
        """List members of a segment.

        Args:
            list_id: Id of the list.
            segment_id: Id of the segment.
            count: Records per page; 10 by default. 1 to 1,000.
            offset: Number of records to skip; 0 by default. At least 0.
        """
        return self._page(
            LIST,
            {"list_id": list_id, "segment_id": segment_id, "count": count, "offset": offset},
            SegmentMember,
        )
