# Generated from specs/shopify/connector.yaml by `connectorgen generate shopify`. Do not edit.
"""A page of the online store."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.pages import CREATE, DELETE, GET, LIST, UPDATE
from ..models.pages import PageDetail, PageNode, PagesDeleteResult
from ..params.pages import PageCreateInput, PageUpdateInput

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.pages import PagesStoreColumn, PagesStoreRecord  # noqa: F401

__all__ = ["Pages", "SyncPages"]


class Pages(StoredEntity["PagesStoreColumn", "PagesStoreRecord"]):
    """A page of the online store."""

    _stored = ("pages", "PagesStoreRecord")

    def list(
        self,
        *,
        limit: int | Omit | None = omit,
        since_id: int | Omit | None = omit,
        created_at_min: dt.datetime | str | Omit | None = omit,
        created_at_max: dt.datetime | str | Omit | None = omit,
        updated_at_min: dt.datetime | str | Omit | None = omit,
        updated_at_max: dt.datetime | str | Omit | None = omit,
        published_status: Literal["published", "unpublished", "any"] | str | Omit | None = omit,
        title: str | Omit | None = omit,
        handle: str | Omit | None = omit,
        published_at_min: dt.datetime | str | Omit | None = omit,
        published_at_max: dt.datetime | str | Omit | None = omit,
        page_info: str | Omit | None = omit,
    ) -> AsyncPager[PageDetail]:
        """List pages.

        Args:
            limit: Records per page; 50 by default, 250 at most. 1 to 250.
            since_id: Only records with a higher id.
            created_at_min: Only those created then or later.
            created_at_max: Only those created then or earlier.
            updated_at_min: Only those updated then or later.
            updated_at_max: Only those updated then or earlier.
            published_status: `published`, `unpublished` or `any`.
            title: Only those with this title.
            handle: Only the one with this handle.
            published_at_min: Only those published then or later.
            published_at_max: Only those published then or earlier.
            page_info: Position of the page, from the previous one. Only `limit` can be passed with it.
        """
        return self._pager(
            LIST,
            {
                "limit": limit,
                "since_id": since_id,
                "created_at_min": created_at_min,
                "created_at_max": created_at_max,
                "updated_at_min": updated_at_min,
                "updated_at_max": updated_at_max,
                "published_status": published_status,
                "title": title,
                "handle": handle,
                "published_at_min": published_at_min,
                "published_at_max": published_at_max,
                "page_info": page_info,
            },
            PageDetail,
        )

    async def get(self, page_id: int) -> PageDetail:
        """Get a page.

        Args:
            page_id: Id of the page.
        """
        return await self._one(GET, {"page_id": page_id}, PageDetail)

    async def create(self, page: PageCreateInput | Mapping[str, Any]) -> PageNode:
        """Create a page.

        Args:
            page: Page; in an update, what to change.
        """
        return await self._one(CREATE, {"page": page}, PageNode)

    async def update(self, id: str, page: PageUpdateInput | Mapping[str, Any]) -> PageNode:
        """Update a page.

        Args:
            id: Id of the page, `gid://shopify/...`.
            page: Page; in an update, what to change.
        """
        return await self._one(UPDATE, {"id": id, "page": page}, PageNode)

    async def delete(self, id: str) -> PagesDeleteResult:
        """Delete a page.

        Args:
            id: Id of the page, `gid://shopify/...`.
        """
        return await self._one(DELETE, {"id": id}, PagesDeleteResult)


class SyncPages(SyncStoredEntity["PagesStoreColumn", "PagesStoreRecord"]):
    """A page of the online store. Sync version of `Pages`."""

    _stored = ("pages", "PagesStoreRecord")

    def list(
        self,
        *,
        limit: int | Omit | None = omit,
        since_id: int | Omit | None = omit,
        created_at_min: dt.datetime | str | Omit | None = omit,
        created_at_max: dt.datetime | str | Omit | None = omit,
        updated_at_min: dt.datetime | str | Omit | None = omit,
        updated_at_max: dt.datetime | str | Omit | None = omit,
        published_status: Literal["published", "unpublished", "any"] | str | Omit | None = omit,
        title: str | Omit | None = omit,
        handle: str | Omit | None = omit,
        published_at_min: dt.datetime | str | Omit | None = omit,
        published_at_max: dt.datetime | str | Omit | None = omit,
        page_info: str | Omit | None = omit,
    ) -> SyncPage[PageDetail]:
        """List pages.

        Args:
            limit: Records per page; 50 by default, 250 at most. 1 to 250.
            since_id: Only records with a higher id.
            created_at_min: Only those created then or later.
            created_at_max: Only those created then or earlier.
            updated_at_min: Only those updated then or later.
            updated_at_max: Only those updated then or earlier.
            published_status: `published`, `unpublished` or `any`.
            title: Only those with this title.
            handle: Only the one with this handle.
            published_at_min: Only those published then or later.
            published_at_max: Only those published then or earlier.
            page_info: Position of the page, from the previous one. Only `limit` can be passed with it.
        """
        return self._page(
            LIST,
            {
                "limit": limit,
                "since_id": since_id,
                "created_at_min": created_at_min,
                "created_at_max": created_at_max,
                "updated_at_min": updated_at_min,
                "updated_at_max": updated_at_max,
                "published_status": published_status,
                "title": title,
                "handle": handle,
                "published_at_min": published_at_min,
                "published_at_max": published_at_max,
                "page_info": page_info,
            },
            PageDetail,
        )

    def get(self, page_id: int) -> PageDetail:
        """Get a page.

        Args:
            page_id: Id of the page.
        """
        return self._one(GET, {"page_id": page_id}, PageDetail)

    def create(self, page: PageCreateInput | Mapping[str, Any]) -> PageNode:
        """Create a page.

        Args:
            page: Page; in an update, what to change.
        """
        return self._one(CREATE, {"page": page}, PageNode)

    def update(self, id: str, page: PageUpdateInput | Mapping[str, Any]) -> PageNode:
        """Update a page.

        Args:
            id: Id of the page, `gid://shopify/...`.
            page: Page; in an update, what to change.
        """
        return self._one(UPDATE, {"id": id, "page": page}, PageNode)

    def delete(self, id: str) -> PagesDeleteResult:
        """Delete a page.

        Args:
            id: Id of the page, `gid://shopify/...`.
        """
        return self._one(DELETE, {"id": id}, PagesDeleteResult)
