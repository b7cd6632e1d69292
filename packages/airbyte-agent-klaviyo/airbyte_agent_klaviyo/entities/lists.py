# Generated from specs/klaviyo/connector.yaml by `connectorgen generate klaviyo`. Do not edit.
"""Lists of Klaviyo."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.lists import GET, LIST
from ..models.lists import List

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.lists import ListsStoreColumn, ListsStoreRecord  # noqa: F401

__all__ = ["Lists", "SyncLists"]


class Lists(StoredEntity["ListsStoreColumn", "ListsStoreRecord"]):
    """Lists of Klaviyo."""

    _stored = ("lists", "ListsStoreRecord")

    def list(
        self,
        *,
        revision: str | Omit | None = omit,
        page_size: int | Omit | None = omit,
        page_cursor: str | Omit | None = omit,
    ) -> AsyncPager[List]:
        """List lists.

        Args:
            revision: Revision of the API, a date. Default: `2026-07-15`.
            page_size: Records per page; 10 by default. 1 to 10.
            page_cursor: Cursor of the page, from the URL of the next page.
        """
        return self._pager(
            LIST, {"revision": revision, "page[size]": page_size, "page[cursor]": page_cursor}, List
        )

    async def get(self, id: str, *, revision: str | Omit | None = omit) -> List:
        """Get a list.

        Args:
            id: Id of the list.
            revision: Revision of the API, a date. Default: `2026-07-15`.
        """
        return await self._one(GET, {"id": id, "revision": revision}, List)


class SyncLists(SyncStoredEntity["ListsStoreColumn", "ListsStoreRecord"]):
    """Lists of Klaviyo. Sync version of `Lists`."""

    _stored = ("lists", "ListsStoreRecord")

    def list(
        self,
        *,
        revision: str | Omit | None = omit,
        page_size: int | Omit | None = omit,
        page_cursor: str | Omit | None = omit,
    ) -> SyncPage[List]:
        """List lists.

        Args:
            revision: Revision of the API, a date. Default: `2026-07-15`.
            page_size: Records per page; 10 by default. 1 to 10.
            page_cursor: Cursor of the page, from the URL of the next page.
        """
        return self._page(
            LIST, {"revision": revision, "page[size]": page_size, "page[cursor]": page_cursor}, List
        )

    def get(self, id: str, *, revision: str | Omit | None = omit) -> List:
        """Get a list.

        Args:
            id: Id of the list.
            revision: Revision of the API, a date. Default: `2026-07-15`.
        """
        return self._one(GET, {"id": id, "revision": revision}, List)
