# Generated from specs/intercom/connector.yaml by `connectorgen generate intercom`. Do not edit.
"""Contacts or companies that fit a set of rules."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.segments import GET, LIST
from ..models.segments import Segment
from ..params.shared import ApiVersionParam

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.segments import SegmentsStoreColumn, SegmentsStoreRecord  # noqa: F401

__all__ = ["Segments", "SyncSegments"]


class Segments(StoredEntity["SegmentsStoreColumn", "SegmentsStoreRecord"]):
    """Contacts or companies that fit a set of rules."""

    _stored = ("segments", "SegmentsStoreRecord")

    def list(
        self,
        *,
        include_count: bool | Omit | None = omit,
        intercom_version: ApiVersionParam | str | Omit | None = omit,
    ) -> AsyncPager[Segment]:
        """List segments.

        Returns a single page. All segments of the workspace come at once.

        Args:
            include_count: Whether to count what each segment holds.
            intercom_version: API version of the response; the models here are for 2.16. One of `1.0`, `1.1`,
                `1.2`, `1.3`, `1.4`, `2.0`, `2.1`, `2.2`, `2.3`, `2.4`, `2.5`, `2.6`, and 10 more. Default:
                `2.16`.
        """
        return self._pager(
            LIST, {"include_count": include_count, "Intercom-Version": intercom_version}, Segment
        )

    async def get(self, id: str, *, intercom_version: ApiVersionParam | str | Omit | None = omit) -> Segment:
        """Get a segment.

        Args:
            id: Id of the segment.
            intercom_version: API version of the response; the models here are for 2.16. One of `1.0`, `1.1`,
                `1.2`, `1.3`, `1.4`, `2.0`, `2.1`, `2.2`, `2.3`, `2.4`, `2.5`, `2.6`, and 10 more. Default:
                `2.16`.
        """
        return await self._one(GET, {"id": id, "Intercom-Version": intercom_version}, Segment)


class SyncSegments(SyncStoredEntity["SegmentsStoreColumn", "SegmentsStoreRecord"]):
    """Contacts or companies that fit a set of rules. Sync version of `Segments`."""

    _stored = ("segments", "SegmentsStoreRecord")

    def list(
        self,
        *,
        include_count: bool | Omit | None = omit,
        intercom_version: ApiVersionParam | str | Omit | None = omit,
    ) -> SyncPage[Segment]:
        """List segments.

        Returns a single page. All segments of the workspace come at once.

        Args:
            include_count: Whether to count what each segment holds.
            intercom_version: API version of the response; the models here are for 2.16. One of `1.0`, `1.1`,
                `1.2`, `1.3`, `1.4`, `2.0`, `2.1`, `2.2`, `2.3`, `2.4`, `2.5`, `2.6`, and 10 more. Default:
                `2.16`.
        """
        return self._page(
            LIST, {"include_count": include_count, "Intercom-Version": intercom_version}, Segment
        )

    def get(self, id: str, *, intercom_version: ApiVersionParam | str | Omit | None = omit) -> Segment:
        """Get a segment.

        Args:
            id: Id of the segment.
            intercom_version: API version of the response; the models here are for 2.16. One of `1.0`, `1.1`,
                `1.2`, `1.3`, `1.4`, `2.0`, `2.1`, `2.2`, `2.3`, `2.4`, `2.5`, `2.6`, and 10 more. Default:
                `2.16`.
        """
        return self._one(GET, {"id": id, "Intercom-Version": intercom_version}, Segment)
