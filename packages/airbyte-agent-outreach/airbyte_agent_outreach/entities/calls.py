# Generated from specs/outreach/connector.yaml by `connectorgen generate outreach`. Do not edit.
"""A call."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.calls import GET, LIST
from ..models.calls import Call

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.calls import CallsStoreColumn, CallsStoreRecord  # noqa: F401

__all__ = ["Calls", "SyncCalls"]


class Calls(StoredEntity["CallsStoreColumn", "CallsStoreRecord"]):
    """A call."""

    _stored = ("calls", "CallsStoreRecord")

    def list(
        self,
        *,
        page_size: int | Omit | None = omit,
        sort: str | Omit | None = omit,
        count: Literal["true", "false"] | str | Omit | None = omit,
        page_after: str | Omit | None = omit,
    ) -> AsyncPager[Call]:
        """List calls.

        Args:
            page_size: Records per page. 1 to 1,000. Default: `50`.
            sort: Attributes to sort by, separated by commas; a hyphen in front means descending, such as
                `-updatedAt`.
            count: Whether to count the records of the list, which makes it slower. One of `true`, `false`.
            page_after: Cursor of the page, from the URL of the next page.
        """
        return self._pager(
            LIST, {"page[size]": page_size, "sort": sort, "count": count, "page[after]": page_after}, Call
        )

    async def get(self, id: int) -> Call:
        """Get a call.

        Args:
            id: Id of the call.
        """
        return await self._one(GET, {"id": id}, Call)


class SyncCalls(SyncStoredEntity["CallsStoreColumn", "CallsStoreRecord"]):
    """A call. Sync version of `Calls`."""

    _stored = ("calls", "CallsStoreRecord")

    def list(
        self,
        *,
        page_size: int | Omit | None = omit,
        sort: str | Omit | None = omit,
        count: Literal["true", "false"] | str | Omit | None = omit,
        page_after: str | Omit | None = omit,
    ) -> SyncPage[Call]:
        """List calls.

        Args:
            page_size: Records per page. 1 to 1,000. Default: `50`.
            sort: Attributes to sort by, separated by commas; a hyphen in front means descending, such as
                `-updatedAt`.
            count: Whether to count the records of the list, which makes it slower. One of `true`, `false`.
            page_after: Cursor of the page, from the URL of the next page.
        """
        return self._page(
            LIST, {"page[size]": page_size, "sort": sort, "count": count, "page[after]": page_after}, Call
        )

    def get(self, id: int) -> Call:
        """Get a call.

        Args:
            id: Id of the call.
        """
        return self._one(GET, {"id": id}, Call)
