# Generated from specs/notion/connector.yaml by `connectorgen generate notion`. Do not edit.
"""A page, or a row of a data source, which is a page too."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.definition import Operation, Paging, Parameter
from airbyte_agent_sdk.types import Omit, omit

from ..models.pages import NotionPage, PagesRow
from ..params.pages import (
    PageParentInput,
    PagesListFilter,
    PagesListSort,
    PagesSearchQuery,
    PropertyValueInput,
)
from ..params.shared import BlockInput, CoverInput, IconInput
from ..schemas import (
    CHILDREN_SCHEMA,
    COVER_SCHEMA,
    ICON_SCHEMA_2,
    PROPERTIES_SCHEMA,
    SORT_SCHEMA,
)

__all__ = ["Pages", "SyncPages"]


class Pages(StoredEntity[PagesSearchQuery, PagesRow]):
    """A page, or a row of a data source, which is a page too."""

    _stored = ("pages", PagesRow)

    def list(
        self,
        *,
        notion_version: str | Omit | None = omit,
        query: str | Omit | None = omit,
        filter: PagesListFilter | Omit | None = omit,
        sort: PagesListSort | Omit | None = omit,
        start_cursor: str | Omit | None = omit,
        page_size: int | Omit | None = omit,
    ) -> AsyncPager[NotionPage]:
        """List pages shared with the integration, or search them by title.

        Rows of data sources are pages too.

        Args:
            notion_version: Version of the API. Default `2025-09-03`.
            query: Text that the title of a page holds; all pages where absent.
            filter: That pages alone are listed; sent by default.
            sort: Order of the records; the last changed first where absent.
            start_cursor: Where to go on: `next_cursor` of the page before.
            page_size: Records on a page; 100 where absent. 1 to 100.
        """
        return self._pager(LIST, {
            "Notion-Version": notion_version, "query": query, "filter": filter, "sort": sort,
            "start_cursor": start_cursor, "page_size": page_size,
        }, NotionPage)  # fmt: skip

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
            notion_version: Version of the API. Default `2025-09-03`.
            properties: Values by property name or id; of a page that is no row only title.
            children: Blocks of the page, from top to bottom. At most 100 items.
            icon: Small picture beside the title.
            cover: Wide picture at the top.
        """
        return await self._one(CREATE, {
            "parent": parent, "Notion-Version": notion_version, "properties": properties,
            "children": children, "icon": icon, "cover": cover,
        }, NotionPage)  # fmt: skip

    async def get(self, page_id: str, *, notion_version: str | Omit | None = omit) -> NotionPage:
        """Get a page: its properties, and not its blocks.

        Its blocks are listed by blocks.list with the page's id.

        Args:
            page_id: Id of the page, with or without dashes.
            notion_version: Version of the API. Default `2025-09-03`.
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
        """Change a page's properties, icon or cover, or put it in the trash.

        Args:
            page_id: Id of the page, with or without dashes.
            notion_version: Version of the API. Default `2025-09-03`.
            properties: New values by property name or id; those not named stay as they are.
            icon: Small picture beside the title; null removes it.
            cover: Wide picture at the top; null removes it.
            archived: The same as in_trash, under its former name.
            in_trash: Whether to put it in the trash; false takes it out.
        """
        return await self._one(UPDATE, {
            "page_id": page_id, "Notion-Version": notion_version, "properties": properties, "icon": icon,
            "cover": cover, "archived": archived, "in_trash": in_trash,
        }, NotionPage)  # fmt: skip


class SyncPages(SyncStoredEntity[PagesSearchQuery, PagesRow]):
    """A page, or a row of a data source, which is a page too; blocking twin of `Pages`."""

    _stored = ("pages", PagesRow)

    def list(
        self,
        *,
        notion_version: str | Omit | None = omit,
        query: str | Omit | None = omit,
        filter: PagesListFilter | Omit | None = omit,
        sort: PagesListSort | Omit | None = omit,
        start_cursor: str | Omit | None = omit,
        page_size: int | Omit | None = omit,
    ) -> SyncPage[NotionPage]:
        """List pages shared with the integration, or search them by title.

        Rows of data sources are pages too.

        Args:
            notion_version: Version of the API. Default `2025-09-03`.
            query: Text that the title of a page holds; all pages where absent.
            filter: That pages alone are listed; sent by default.
            sort: Order of the records; the last changed first where absent.
            start_cursor: Where to go on: `next_cursor` of the page before.
            page_size: Records on a page; 100 where absent. 1 to 100.
        """
        return self._page(LIST, {
            "Notion-Version": notion_version, "query": query, "filter": filter, "sort": sort,
            "start_cursor": start_cursor, "page_size": page_size,
        }, NotionPage)  # fmt: skip

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
            notion_version: Version of the API. Default `2025-09-03`.
            properties: Values by property name or id; of a page that is no row only title.
            children: Blocks of the page, from top to bottom. At most 100 items.
            icon: Small picture beside the title.
            cover: Wide picture at the top.
        """
        return self._one(CREATE, {
            "parent": parent, "Notion-Version": notion_version, "properties": properties,
            "children": children, "icon": icon, "cover": cover,
        }, NotionPage)  # fmt: skip

    def get(self, page_id: str, *, notion_version: str | Omit | None = omit) -> NotionPage:
        """Get a page: its properties, and not its blocks.

        Its blocks are listed by blocks.list with the page's id.

        Args:
            page_id: Id of the page, with or without dashes.
            notion_version: Version of the API. Default `2025-09-03`.
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
        """Change a page's properties, icon or cover, or put it in the trash.

        Args:
            page_id: Id of the page, with or without dashes.
            notion_version: Version of the API. Default `2025-09-03`.
            properties: New values by property name or id; those not named stay as they are.
            icon: Small picture beside the title; null removes it.
            cover: Wide picture at the top; null removes it.
            archived: The same as in_trash, under its former name.
            in_trash: Whether to put it in the trash; false takes it out.
        """
        return self._one(UPDATE, {
            "page_id": page_id, "Notion-Version": notion_version, "properties": properties, "icon": icon,
            "cover": cover, "archived": archived, "in_trash": in_trash,
        }, NotionPage)  # fmt: skip


# fmt: off
LIST = Operation(
    entity="pages", action="list", method="POST", path="/v1/search",
    parameters=(
        Parameter("Notion-Version", "header", {"type": "string", "default": "2025-09-03"}),
        Parameter("query", "body", {"type": "string"}),
        Parameter("filter", "body", {
            "type": "object", "default": {"property": "object", "value": "page"},
            "properties": {
                "property": {"type": "string", "enum": ["object"]},
                "value": {"type": "string", "enum": ["page"]},
            },
            "required": ["property", "value"],
        }, needed=True),
        Parameter("sort", "body", SORT_SCHEMA),
        Parameter("start_cursor", "body", {"type": "string"}),
        Parameter("page_size", "body", {"type": "integer", "minimum": 1, "maximum": 100}),
    ),
    summary="List pages shared with the integration, or search them by title", body="json",
    records="$.results", meta={"next_cursor": "$.next_cursor", "has_more": "$.has_more"},
    paging=Paging(
        strategy="cursor", param="start_cursor", next="next_cursor", has_more="has_more",
        page_size="page_size",
    ),
)
CREATE = Operation(
    entity="pages", action="create", method="POST", path="/v1/pages",
    parameters=(
        Parameter("Notion-Version", "header", {"type": "string", "default": "2025-09-03"}),
        Parameter("parent", "body", {"type": "object", "properties": {
            "type": {"type": "string", "enum": ["page_id", "database_id", "data_source_id", "workspace"]},
            "page_id": {"type": "string"}, "data_source_id": {"type": "string"},
            "database_id": {"type": "string"}, "workspace": {"type": "boolean"},
        }}, required=True),
        Parameter("properties", "body", PROPERTIES_SCHEMA),
        Parameter("children", "body", CHILDREN_SCHEMA),
        Parameter("icon", "body", ICON_SCHEMA_2),
        Parameter("cover", "body", COVER_SCHEMA),
    ),
    summary="Create a page, or a row of a data source", body="json",
)
GET = Operation(
    entity="pages", action="get", method="GET", path="/v1/pages/{page_id}",
    parameters=(
        Parameter("page_id", "path", {"type": "string"}, required=True),
        Parameter("Notion-Version", "header", {"type": "string", "default": "2025-09-03"}),
    ),
    summary="Get a page: its properties, and not its blocks",
)
UPDATE = Operation(
    entity="pages", action="update", method="PATCH", path="/v1/pages/{page_id}",
    parameters=(
        Parameter("page_id", "path", {"type": "string"}, required=True),
        Parameter("Notion-Version", "header", {"type": "string", "default": "2025-09-03"}),
        Parameter("properties", "body", PROPERTIES_SCHEMA),
        Parameter("icon", "body", ICON_SCHEMA_2),
        Parameter("cover", "body", COVER_SCHEMA),
        Parameter("archived", "body", {"type": "boolean"}),
        Parameter("in_trash", "body", {"type": "boolean"}),
    ),
    summary="Change a page's properties, icon or cover, or put it in the trash", body="json",
)
OPERATIONS: Mapping[str, Operation] = {"list": LIST, "create": CREATE, "get": GET, "update": UPDATE}
