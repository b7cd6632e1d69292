# Generated from specs/notion/connector.yaml by `connectorgen generate notion`. Do not edit.
"""A table of a database: its properties, and rows that are pages."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.data_sources import GET, LIST, UPDATE
from ..models.data_sources import DataSource
from ..params.data_sources import DataSourceListParamsFilter, DataSourceListParamsSort, PropertyInput
from ..params.shared import CoverInput, IconInput, RichTextInput

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.data_sources import DataSourcesStoreColumn, DataSourcesStoreRecord  # noqa: F401

__all__ = ["DataSources", "SyncDataSources"]


class DataSources(StoredEntity["DataSourcesStoreColumn", "DataSourcesStoreRecord"]):
    """A table of a database: its properties, and rows that are pages."""

    _stored = ("data_sources", "DataSourcesStoreRecord")

    def list(
        self,
        *,
        notion_version: str | Omit | None = omit,
        query: str | Omit | None = omit,
        filter: DataSourceListParamsFilter | Omit | None = omit,
        sort: DataSourceListParamsSort | Omit | None = omit,
        start_cursor: str | Omit | None = omit,
        page_size: int | Omit | None = omit,
    ) -> AsyncPager[DataSource]:
        """List data sources shared with the integration, or search them by title.

        Args:
            notion_version: Version of the API. Default: `2025-09-03`.
            query: Text that the title of a data source contains; all data sources by default.
            filter: Restricts the list to data sources; sent by default.
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
            DataSource,
        )

    async def get(self, data_source_id: str, *, notion_version: str | Omit | None = omit) -> DataSource:
        """Get a data source: its properties, and not its rows.

        Args:
            data_source_id: Id of the data source, with or without dashes; not that of its database.
            notion_version: Version of the API. Default: `2025-09-03`.
        """
        return await self._one(
            GET, {"data_source_id": data_source_id, "Notion-Version": notion_version}, DataSource
        )

    async def update(
        self,
        data_source_id: str,
        *,
        notion_version: str | Omit | None = omit,
        title: Sequence[RichTextInput] | Omit | None = omit,
        description: Sequence[RichTextInput] | Omit | None = omit,
        properties: Mapping[str, PropertyInput | None] | Omit | None = omit,
        icon: IconInput | Omit | None = omit,
        cover: CoverInput | Omit | None = omit,
        archived: bool | Omit | None = omit,
        in_trash: bool | Omit | None = omit,
    ) -> DataSource:
        """Update a data source's title, properties or icon, or move it to the trash.

        Args:
            data_source_id: Id of the data source, with or without dashes; not that of its database.
            notion_version: Version of the API. Default: `2025-09-03`.
            title: Title, in pieces of one style each. At most 100 items.
            description: Description, in pieces of one style each. At most 100 items.
            properties: Changes to properties by name or id; null removes one, a new name adds one.
            icon: Icon; null removes it.
            cover: Wide picture at the top; null removes it.
            archived: The same as in_trash, under its former name.
            in_trash: Whether to move it to the trash; false restores it.
        """
        return await self._one(
            UPDATE,
            {
                "data_source_id": data_source_id,
                "Notion-Version": notion_version,
                "title": title,
                "description": description,
                "properties": properties,
                "icon": icon,
                "cover": cover,
                "archived": archived,
                "in_trash": in_trash,
            },
            DataSource,
        )


class SyncDataSources(SyncStoredEntity["DataSourcesStoreColumn", "DataSourcesStoreRecord"]):
    """A table of a database: its properties, and rows that are pages. Sync version of `DataSources`."""

    _stored = ("data_sources", "DataSourcesStoreRecord")

    def list(
        self,
        *,
        notion_version: str | Omit | None = omit,
        query: str | Omit | None = omit,
        filter: DataSourceListParamsFilter | Omit | None = omit,
        sort: DataSourceListParamsSort | Omit | None = omit,
        start_cursor: str | Omit | None = omit,
        page_size: int | Omit | None = omit,
    ) -> SyncPage[DataSource]:
        """List data sources shared with the integration, or search them by title.

        Args:
            notion_version: Version of the API. Default: `2025-09-03`.
            query: Text that the title of a data source contains; all data sources by default.
            filter: Restricts the list to data sources; sent by default.
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
            DataSource,
        )

    def get(self, data_source_id: str, *, notion_version: str | Omit | None = omit) -> DataSource:
        """Get a data source: its properties, and not its rows.

        Args:
            data_source_id: Id of the data source, with or without dashes; not that of its database.
            notion_version: Version of the API. Default: `2025-09-03`.
        """
        return self._one(
            GET, {"data_source_id": data_source_id, "Notion-Version": notion_version}, DataSource
        )

    def update(
        self,
        data_source_id: str,
        *,
        notion_version: str | Omit | None = omit,
        title: Sequence[RichTextInput] | Omit | None = omit,
        description: Sequence[RichTextInput] | Omit | None = omit,
        properties: Mapping[str, PropertyInput | None] | Omit | None = omit,
        icon: IconInput | Omit | None = omit,
        cover: CoverInput | Omit | None = omit,
        archived: bool | Omit | None = omit,
        in_trash: bool | Omit | None = omit,
    ) -> DataSource:
        """Update a data source's title, properties or icon, or move it to the trash.

        Args:
            data_source_id: Id of the data source, with or without dashes; not that of its database.
            notion_version: Version of the API. Default: `2025-09-03`.
            title: Title, in pieces of one style each. At most 100 items.
            description: Description, in pieces of one style each. At most 100 items.
            properties: Changes to properties by name or id; null removes one, a new name adds one.
            icon: Icon; null removes it.
            cover: Wide picture at the top; null removes it.
            archived: The same as in_trash, under its former name.
            in_trash: Whether to move it to the trash; false restores it.
        """
        return self._one(
            UPDATE,
            {
                "data_source_id": data_source_id,
                "Notion-Version": notion_version,
                "title": title,
                "description": description,
                "properties": properties,
                "icon": icon,
                "cover": cover,
                "archived": archived,
                "in_trash": in_trash,
            },
            DataSource,
        )
