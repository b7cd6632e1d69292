# Generated from specs/notion/connector.yaml by `connectorgen generate notion`. Do not edit.
"""A page, or a row of a data source, which is a page too."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.pages import CREATE, GET, LIST, UPDATE
from ..models.pages import NotionPage
from ..params.pages import PageListParamsFilter, PageListParamsSort, PageParentInput, PropertyValueInput
from ..params.shared import BlockInput, CoverInput, IconInput

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.pages import PagesStoreColumn, PagesStoreRecord  # noqa: F401

__all__ = ["Pages", "SyncPages"]


class Pages(StoredEntity["PagesStoreColumn", "PagesStoreRecord"]):
    """A page, or a row of a data source, which is a page too."""

    _stored = ("pages", "PagesStoreRecord")

    def list(
        self,
        *,
        notion_version: str | Omit | None = omit,
        query: str | Omit | None = omit,
        filter: PageListParamsFilter | Omit | None = omit,
        sort: PageListParamsSort | Omit | None = omit,
        start_cursor: str | Omit | None = omit,
        page_size: int | Omit | None = omit,
    ) -> AsyncPager[NotionPage]:
        """List pages shared with the integration, or search them by title.

        Rows of data sources are pages too.

        Args:
            notion_version: Version of the API. Default: `2025-09-03`.
            query: Text that the title of a page contains; all pages by default.
            filter: Restricts the list to pages; sent by default.
            sort: Sort order; the most recently updated first by default.
            start_cursor: Cursor of the page: `next_cursor` of the previous page.
            page_size: Records per page; 100 by default. 1 to 100.
        """
        return self._pager(
            LIST,
            {
                "Notion-Version": notion_version,
                "query": query,
                "filter": filter,
                "sort": sort,
                "start_cursor": start_cursor,
                "page_size": page_size,
            },
            NotionPage,
        )

    async def create(
        self,
        parent: PageParentInput,
        *,
        notion_version: str | Omit | None = omit,
        properties: Mapping[str, PropertyValueInput] | Omit | None = omit,
        children: Sequence[BlockInput | Mapping[str, Any]] | Omit | None = omit,
        icon: IconInput | Omit | None = omit,
        cover: CoverInput | Omit | None = omit,
    ) -> NotionPage:
        """Create a page, or a row of a data source.

        Args:
            parent: Where it goes.
            notion_version: Version of the API. Default: `2025-09-03`.
            properties: Values by property name or id; only title for a page outside a data source.
            children: Blocks of the page, from top to bottom. At most 100 items.
            icon: Icon.
            cover: Wide picture at the top.
        """
        return await self._one(
            CREATE,
            {
                "parent": parent,
                "Notion-Version": notion_version,
                "properties": properties,
                "children": children,
                "icon": icon,
                "cover": cover,
            },
            NotionPage,
        )

    async def get(self, page_id: str, *, notion_version: str | Omit | None = omit) -> NotionPage:
        """Get a page: its properties, and not its blocks.

        Its blocks are listed by blocks.list with the page's id.

        Args:
            page_id: Id of the page, with or without dashes.
            notion_version: Version of the API. Default: `2025-09-03`.
        """
        return await self._one(GET, {"page_id": page_id, "Notion-Version": notion_version}, NotionPage)

    async def update(
        self,
        page_id: str,
        *,
        notion_version: str | Omit | None = omit,
        properties: Mapping[str, PropertyValueInput] | Omit | None = omit,
        icon: IconInput | Omit | None = omit,
        cover: CoverInput | Omit | None = omit,
        archived: bool | Omit | None = omit,
        in_trash: bool | Omit | None = omit,
    ) -> NotionPage:
        """Update a page's properties, icon or cover, or move it to the trash.

        Args:
            page_id: Id of the page, with or without dashes.
            notion_version: Version of the API. Default: `2025-09-03`.
            properties: New values by property name or id; those not named stay as they are.
            icon: Icon; null removes it.
            cover: Wide picture at the top; null removes it.
            archived: The same as in_trash, under its former name.
            in_trash: Whether to move it to the trash; false restores it.
        """
        return await self._one(
            UPDATE,
            {
                "page_id": page_id,
                "Notion-Version": notion_version,
                "properties": properties,
                "icon": icon,
                "cover": cover,
                "archived": archived,
                "in_trash": in_trash,
            },
            NotionPage,
        )


class SyncPages(SyncStoredEntity["PagesStoreColumn", "PagesStoreRecord"]):
    """A page, or a row of a data source, which is a page too. Sync version of `Pages`."""

    _stored = ("pages", "PagesStoreRecord")

    def list(
        self,
        *,
        notion_version: str | Omit | None = omit,
        query: str | Omit | None = omit,
        filter: PageListParamsFilter | Omit | None = omit,
        sort: PageListParamsSort | Omit | None = omit,
        start_cursor: str | Omit | None = omit,
        page_size: int | Omit | None = omit,
    ) -> SyncPage[NotionPage]:
        """List pages shared with the integration, or search them by title.

        Rows of data sources are pages too.

        Args:
            notion_version: Version of the API. Default: `2025-09-03`.
            query: Text that the title of a page contains; all pages by default.
            filter: Restricts the list to pages; sent by default.
            sort: Sort order; the most recently updated first by default.
            start_cursor: Cursor of the page: `next_cursor` of the previous page.
            page_size: Records per page; 100 by default. 1 to 100.
        """
        return self._page(
            LIST,
            {
                "Notion-Version": notion_version,
                "query": query,
                "filter": filter,
                "sort": sort,
                "start_cursor": start_cursor,
                "page_size": page_size,
            },
            NotionPage,
        )

    def create(
        self,
        parent: PageParentInput,
        *,
        notion_version: str | Omit | None = omit,
        properties: Mapping[str, PropertyValueInput] | Omit | None = omit,
        children: Sequence[BlockInput | Mapping[str, Any]] | Omit | None = omit,
        icon: IconInput | Omit | None = omit,
        cover: CoverInput | Omit | None = omit,
    ) -> NotionPage:
        """Create a page, or a row of a data source.

        Args:
            parent: Where it goes.
            notion_version: Version of the API. Default: `2025-09-03`.
            properties: Values by property name or id; only title for a page outside a data source.
            children: Blocks of the page, from top to bottom. At most 100 items.
            icon: Icon.
            cover: Wide picture at the top.
        """
        return self._one(
            CREATE,
            {
                "parent": parent,
                "Notion-Version": notion_version,
                "properties": properties,
                "children": children,
                "icon": icon,
                "cover": cover,
            },
            NotionPage,
        )

    def get(self, page_id: str, *, notion_version: str | Omit | None = omit) -> NotionPage:
        """Get a page: its properties, and not its blocks.

        Its blocks are listed by blocks.list with the page's id.

        Args:
            page_id: Id of the page, with or without dashes.
            notion_version: Version of the API. Default: `2025-09-03`.
        """
        return self._one(GET, {"page_id": page_id, "Notion-Version": notion_version}, NotionPage)

    def update(
        self,
        page_id: str,
        *,
        notion_version: str | Omit | None = omit,
        properties: Mapping[str, PropertyValueInput] | Omit | None = omit,
        icon: IconInput | Omit | None = omit,
        cover: CoverInput | Omit | None = omit,
        archived: bool | Omit | None = omit,
        in_trash: bool | Omit | None = omit,
    ) -> NotionPage:
        """Update a page's properties, icon or cover, or move it to the trash.

        Args:
            page_id: Id of the page, with or without dashes.
            notion_version: Version of the API. Default: `2025-09-03`.
            properties: New values by property name or id; those not named stay as they are.
            icon: Icon; null removes it.
            cover: Wide picture at the top; null removes it.
            archived: The same as in_trash, under its former name.
            in_trash: Whether to move it to the trash; false restores it.
        """
        return self._one(
            UPDATE,
            {
                "page_id": page_id,
                "Notion-Version": notion_version,
                "properties": properties,
                "icon": icon,
                "cover": cover,
                "archived": archived,
                "in_trash": in_trash,
            },
            NotionPage,
        )
