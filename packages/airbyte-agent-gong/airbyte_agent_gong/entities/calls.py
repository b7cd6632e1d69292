# Generated from specs/gong/connector.yaml by `connectorgen generate gong`. Do not edit.
"""A recorded conversation."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.definition import Operation, Paging, Parameter
from airbyte_agent_sdk.types import Omit, omit

from ..models.calls import Call, CallsRow
from ..params.calls import CallsSearchQuery

__all__ = ["Calls", "SyncCalls"]


class Calls(StoredEntity[CallsSearchQuery, CallsRow]):
    """A recorded conversation."""

    _stored = ("calls", CallsRow)

    def list(
        self,
        *,
        from_date_time: dt.datetime | str | Omit | None = omit,
        to_date_time: dt.datetime | str | Omit | None = omit,
        cursor: str | Omit | None = omit,
    ) -> AsyncPager[Call]:
        """List calls of a time, private ones left out.

        Where there is no such call, Gong answers 404, which is a NotFoundError.

        Args:
            from_date_time: Only calls that were recorded at this time or later; since the first where absent.
                Also accepted as `from_`.
            to_date_time: Only calls that were recorded before this time; until now where absent. Also
                accepted as `to`.
            cursor: Of a page's metadata: goes on after it, with all else the same.
        """
        return self._pager(
            LIST, {"fromDateTime": from_date_time, "toDateTime": to_date_time, "cursor": cursor}, Call,
        )  # fmt: skip

    async def get(self, id: str) -> Call:
        """Get a call, unless it is private.

        Args:
            id: Id of the call, up to 20 digits.
        """
        return await self._one(GET, {"id": id}, Call)


class SyncCalls(SyncStoredEntity[CallsSearchQuery, CallsRow]):
    """A recorded conversation; blocking twin of `Calls`."""

    _stored = ("calls", CallsRow)

    def list(
        self,
        *,
        from_date_time: dt.datetime | str | Omit | None = omit,
        to_date_time: dt.datetime | str | Omit | None = omit,
        cursor: str | Omit | None = omit,
    ) -> SyncPage[Call]:
        """List calls of a time, private ones left out.

        Where there is no such call, Gong answers 404, which is a NotFoundError.

        Args:
            from_date_time: Only calls that were recorded at this time or later; since the first where absent.
                Also accepted as `from_`.
            to_date_time: Only calls that were recorded before this time; until now where absent. Also
                accepted as `to`.
            cursor: Of a page's metadata: goes on after it, with all else the same.
        """
        return self._page(
            LIST, {"fromDateTime": from_date_time, "toDateTime": to_date_time, "cursor": cursor}, Call,
        )  # fmt: skip

    def get(self, id: str) -> Call:
        """Get a call, unless it is private.

        Args:
            id: Id of the call, up to 20 digits.
        """
        return self._one(GET, {"id": id}, Call)


# fmt: off
LIST = Operation(
    entity="calls", action="list", method="GET", path="/v2/calls",
    parameters=(
        Parameter("fromDateTime", "query", {"type": "string", "format": "date-time"}, aliases={"from": {}}),
        Parameter("toDateTime", "query", {"type": "string", "format": "date-time"}, aliases={"to": {}}),
        Parameter("cursor", "query", {"type": "string"}),
    ),
    summary="List calls of a time, private ones left out", records="$.calls",
    meta={"cursor": "$.records.cursor", "total": "$.records.totalRecords", "request_id": "$.requestId"},
    paging=Paging(strategy="cursor", param="cursor", next="cursor"),
    filter="{{ not record.get('isPrivate') }}", beside=("requestId", "records"),
)
GET = Operation(
    entity="calls", action="get", method="GET", path="/v2/calls/{id}",
    parameters=(Parameter("id", "path", {"type": "string"}, required=True),),
    summary="Get a call, unless it is private", records="$.call", filter="{{ not record.get('isPrivate') }}",
)
OPERATIONS: Mapping[str, Operation] = {"list": LIST, "get": GET}
