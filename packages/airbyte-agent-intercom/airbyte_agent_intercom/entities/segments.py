# Generated from specs/intercom/connector.yaml by `connectorgen generate intercom`. Do not edit.
"""Contacts or companies that fit a set of rules."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.definition import Operation, Paging, Parameter
from airbyte_agent_sdk.types import Omit, omit

from ..models.segments import Segment, SegmentsRow
from ..params.segments import SegmentsSearchQuery
from ..params.shared import ApiVersionParam
from ..schemas import INTERCOM_VERSION_SCHEMA

__all__ = ["Segments", "SyncSegments"]


class Segments(StoredEntity[SegmentsSearchQuery, SegmentsRow]):
    """Contacts or companies that fit a set of rules."""

    _stored = ("segments", SegmentsRow)

    def list(
        self,
        *,
        include_count: bool | Omit | None = omit,
        intercom_version: ApiVersionParam | str | Omit | None = omit,
    ) -> AsyncPager[Segment]:
        """List segments.

        There is one page. All segments of the workspace come at once.

        Args:
            include_count: Whether to count what each segment holds.
            intercom_version: Version of the API to answer in; models here are those of 2.16. One of `1.0`,
                `1.1`, `1.2`, `1.3`, `1.4`, `2.0`, `2.1`, `2.2`, `2.3`, `2.4`, `2.5`, `2.6`, and 10 more.
                Default `2.16`.
        """
        return self._pager(
            LIST, {"include_count": include_count, "Intercom-Version": intercom_version}, Segment,
        )  # fmt: skip

    async def get(self, id: str, *, intercom_version: ApiVersionParam | str | Omit | None = omit) -> Segment:
        """Get a segment.

        Args:
            id: Id of the segment.
            intercom_version: Version of the API to answer in; models here are those of 2.16. One of `1.0`,
                `1.1`, `1.2`, `1.3`, `1.4`, `2.0`, `2.1`, `2.2`, `2.3`, `2.4`, `2.5`, `2.6`, and 10 more.
                Default `2.16`.
        """
        return await self._one(GET, {"id": id, "Intercom-Version": intercom_version}, Segment)


class SyncSegments(SyncStoredEntity[SegmentsSearchQuery, SegmentsRow]):
    """Contacts or companies that fit a set of rules; blocking twin of `Segments`."""

    _stored = ("segments", SegmentsRow)

    def list(
        self,
        *,
        include_count: bool | Omit | None = omit,
        intercom_version: ApiVersionParam | str | Omit | None = omit,
    ) -> SyncPage[Segment]:
        """List segments.

        There is one page. All segments of the workspace come at once.

        Args:
            include_count: Whether to count what each segment holds.
            intercom_version: Version of the API to answer in; models here are those of 2.16. One of `1.0`,
                `1.1`, `1.2`, `1.3`, `1.4`, `2.0`, `2.1`, `2.2`, `2.3`, `2.4`, `2.5`, `2.6`, and 10 more.
                Default `2.16`.
        """
        return self._page(
            LIST, {"include_count": include_count, "Intercom-Version": intercom_version}, Segment,
        )  # fmt: skip

    def get(self, id: str, *, intercom_version: ApiVersionParam | str | Omit | None = omit) -> Segment:
        """Get a segment.

        Args:
            id: Id of the segment.
            intercom_version: Version of the API to answer in; models here are those of 2.16. One of `1.0`,
                `1.1`, `1.2`, `1.3`, `1.4`, `2.0`, `2.1`, `2.2`, `2.3`, `2.4`, `2.5`, `2.6`, and 10 more.
                Default `2.16`.
        """
        return self._one(GET, {"id": id, "Intercom-Version": intercom_version}, Segment)


# fmt: off
LIST = Operation(
    entity="segments", action="list", method="GET", path="/segments",
    parameters=(
        Parameter("include_count", "query", {"type": "boolean"}),
        Parameter("Intercom-Version", "header", INTERCOM_VERSION_SCHEMA),
    ),
    summary="List segments", records="$.segments",
    paging=Paging(strategy="none"),
)
GET = Operation(
    entity="segments", action="get", method="GET", path="/segments/{id}",
    parameters=(
        Parameter("id", "path", {"type": "string"}, required=True),
        Parameter("Intercom-Version", "header", INTERCOM_VERSION_SCHEMA),
    ),
    summary="Get a segment",
)
OPERATIONS: Mapping[str, Operation] = {"list": LIST, "get": GET}
