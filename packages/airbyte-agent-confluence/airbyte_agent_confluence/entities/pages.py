# Generated from specs/confluence/connector.yaml by `connectorgen generate confluence`. Do not edit.
"""A page."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.pages import GET, LIST
from ..models.pages import PageDetail
from ..params.pages import PageGetParamsBodyFormat, PageListParamsSort

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.pages import PagesStoreColumn, PagesStoreRecord  # noqa: F401

__all__ = ["Pages", "SyncPages"]


class Pages(StoredEntity["PagesStoreColumn", "PagesStoreRecord"]):
    """A page."""

    _stored = ("pages", "PagesStoreRecord")

    def list(
        self,
        *,
        cursor: str | Omit | None = omit,
        limit: int | Omit | None = omit,
        space_id: Sequence[int | str] | Omit | None = omit,
        title: str | Omit | None = omit,
        status: Sequence[Literal["current", "archived", "deleted", "trashed"] | str] | Omit | None = omit,
        sort: PageListParamsSort | str | Omit | None = omit,
        body_format: Literal["storage", "atlas_doc_format"] | str | Omit | None = omit,
    ) -> AsyncPager[PageDetail]:
        """List pages.

        Pages that you may see, without their content unless you pass `body_format`.

        Args:
            cursor: Cursor of the page, from the previous page.
            limit: Records per page; 25 by default. 1 to 250.
            space_id: Only content of these spaces. At most 100 items.
            title: Only content with exactly this title.
            status: Only content with these statuses; current and archived by default. One of `current`,
                `archived`, `deleted`, `trashed`.
            sort: Order; a leading `-` reverses it. One of `id`, `-id`, `created-date`, `-created-date`,
                `modified-date`, `-modified-date`, `title`, `-title`.
            body_format: Format in which to return the content; without it, the content is left out. One of
                `storage`, `atlas_doc_format`.
        """
        return self._pager(
            LIST,
            {
                "cursor": cursor,
                "limit": limit,
                "space-id": space_id,
                "title": title,
                "status": status,
                "sort": sort,
                "body-format": body_format,
            },
            PageDetail,
        )

    async def get(
        self,
        id: str,
        *,
        body_format: PageGetParamsBodyFormat | str | Omit | None = omit,
        version: int | Omit | None = omit,
    ) -> PageDetail:
        """Get a page.

        A page. Raises `NotFoundError` if you may not see it.

        Args:
            id: Id of the page.
            body_format: Format in which to return the content; without it, the content is left out. One of
                `storage`, `atlas_doc_format`, `view`, `export_view`, `anonymous_export_view`, `styled_view`,
                `editor`.
            version: Number of the version to return; the current one by default.
        """
        return await self._one(GET, {"id": id, "body-format": body_format, "version": version}, PageDetail)


class SyncPages(SyncStoredEntity["PagesStoreColumn", "PagesStoreRecord"]):
    """A page. Sync version of `Pages`."""

    _stored = ("pages", "PagesStoreRecord")

    def list(
        self,
        *,
        cursor: str | Omit | None = omit,
        limit: int | Omit | None = omit,
        space_id: Sequence[int | str] | Omit | None = omit,
        title: str | Omit | None = omit,
        status: Sequence[Literal["current", "archived", "deleted", "trashed"] | str] | Omit | None = omit,
        sort: PageListParamsSort | str | Omit | None = omit,
        body_format: Literal["storage", "atlas_doc_format"] | str | Omit | None = omit,
    ) -> SyncPage[PageDetail]:
        """List pages.

        Pages that you may see, without their content unless you pass `body_format`.

        Args:
            cursor: Cursor of the page, from the previous page.
            limit: Records per page; 25 by default. 1 to 250.
            space_id: Only content of these spaces. At most 100 items.
            title: Only content with exactly this title.
            status: Only content with these statuses; current and archived by default. One of `current`,
                `archived`, `deleted`, `trashed`.
            sort: Order; a leading `-` reverses it. One of `id`, `-id`, `created-date`, `-created-date`,
                `modified-date`, `-modified-date`, `title`, `-title`.
            body_format: Format in which to return the content; without it, the content is left out. One of
                `storage`, `atlas_doc_format`.
        """
        return self._page(
            LIST,
            {
                "cursor": cursor,
                "limit": limit,
                "space-id": space_id,
                "title": title,
                "status": status,
                "sort": sort,
                "body-format": body_format,
            },
            PageDetail,
        )

    def get(
        self,
        id: str,
        *,
        body_format: PageGetParamsBodyFormat | str | Omit | None = omit,
        version: int | Omit | None = omit,
    ) -> PageDetail:
        """Get a page.

        A page. Raises `NotFoundError` if you may not see it.

        Args:
            id: Id of the page.
            body_format: Format in which to return the content; without it, the content is left out. One of
                `storage`, `atlas_doc_format`, `view`, `export_view`, `anonymous_export_view`, `styled_view`,
                `editor`.
            version: Number of the version to return; the current one by default.
        """
        return self._one(GET, {"id": id, "body-format": body_format, "version": version}, PageDetail)
