# Generated from specs/gong/connector.yaml by `connectorgen generate gong`. Do not edit.
"""A recorded conversation."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.calls import GET, LIST
from ..models.calls import Call

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.calls import CallsStoreColumn, CallsStoreRecord  # noqa: F401

__all__ = ["Calls", "SyncCalls"]


class Calls(StoredEntity["CallsStoreColumn", "CallsStoreRecord"]):
    """A recorded conversation."""

    _stored = ("calls", "CallsStoreRecord")

    def list(
        self,
        *,
        from_date_time: dt.datetime | str | Omit | None = omit,
        to_date_time: dt.datetime | str | Omit | None = omit,
        cursor: str | Omit | None = omit,
    ) -> AsyncPager[Call]:
        """List calls of a time, private ones left out.

        If there is no such call, Gong responds with 404, which raises NotFoundError.

        Args:
            from_date_time: Only calls that were recorded at this time or later; since the first by default.
                Also accepted as `from_`.
            to_date_time: Only calls that were recorded before this time; until now by default. Also accepted
                as `to`.
            cursor: Cursor from a page's metadata; all other parameters must stay the same.
        """
        return self._pager(
            LIST, {"fromDateTime": from_date_time, "toDateTime": to_date_time, "cursor": cursor}, Call
        )

    async def get(self, id: str) -> Call:
        """Get a call, unless it is private.

        Args:
            id: Id of the call, up to 20 digits.
        """
        return await self._one(GET, {"id": id}, Call)


class SyncCalls(SyncStoredEntity["CallsStoreColumn", "CallsStoreRecord"]):
    """A recorded conversation. Sync version of `Calls`."""

    _stored = ("calls", "CallsStoreRecord")

    def list(
        self,
        *,
        from_date_time: dt.datetime | str | Omit | None = omit,
        to_date_time: dt.datetime | str | Omit | None = omit,
        cursor: str | Omit | None = omit,
    ) -> SyncPage[Call]:
        """List calls of a time, private ones left out.

        If there is no such call, Gong responds with 404, which raises NotFoundError.

        Args:
            from_date_time: Only calls that were recorded at this time or later; since the first by default.
                Also accepted as `from_`.
            to_date_time: Only calls that were recorded before this time; until now by default. Also accepted
                as `to`.
            cursor: Cursor from a page's metadata; all other parameters must stay the same.
        """
        return self._page(
            LIST, {"fromDateTime": from_date_time, "toDateTime": to_date_time, "cursor": cursor}, Call
        )

    def get(self, id: str) -> Call:
        """Get a call, unless it is private.

        Args:
            id: Id of the call, up to 20 digits.
        """
        return self._one(GET, {"id": id}, Call)
