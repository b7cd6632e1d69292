# Generated from specs/notion/connector.yaml by `connectorgen generate notion`. Do not edit.
"""A table of a database: its properties, and rows that are pages."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.definition import Operation, Paging, Parameter
from airbyte_agent_sdk.types import Omit, omit

from ..models.data_sources import DataSource, DataSourcesRow
from ..params.data_sources import (
    DataSourcesListFilter,
    DataSourcesListSort,
    DataSourcesSearchQuery,
    PropertyInput,
)
from ..params.shared import CoverInput, IconInput, RichTextInput
from ..schemas import (
    COVER_SCHEMA,
    ICON_SCHEMA_2,
    SELECT_SCHEMA_3,
    SORT_SCHEMA,
    TITLE_SCHEMA_3,
)

__all__ = ["DataSources", "SyncDataSources"]


class DataSources(StoredEntity[DataSourcesSearchQuery, DataSourcesRow]):
    """A table of a database: its properties, and rows that are pages."""

    _stored = ("data_sources", DataSourcesRow)

    def list(
        self,
        *,
        notion_version: str | Omit | None = omit,
        query: str | Omit | None = omit,
        filter: DataSourcesListFilter | Omit | None = omit,
        sort: DataSourcesListSort | Omit | None = omit,
        start_cursor: str | Omit | None = omit,
        page_size: int | Omit | None = omit,
    ) -> AsyncPager[DataSource]:
        """List data sources shared with the integration, or search them by title.

        Args:
            notion_version: Version of the API. Default `2025-09-03`.
            query: Text that the title of a data source holds; all data sources where absent.
            filter: That data sources alone are listed; sent by default.
            sort: Order of the records; the last changed first where absent.
            start_cursor: Where to go on: `next_cursor` of the page before.
            page_size: Records on a page; 100 where absent. 1 to 100.
        """
        return self._pager(LIST, {
            "Notion-Version": notion_version, "query": query, "filter": filter, "sort": sort,
            "start_cursor": start_cursor, "page_size": page_size,
        }, DataSource)  # fmt: skip

    async def get(self, data_source_id: str, *, notion_version: str | Omit | None = omit) -> DataSource:
        """Get a data source: its properties, and not its rows.

        Args:
            data_source_id: Id of the data source, with or without dashes; not that of its database.
            notion_version: Version of the API. Default `2025-09-03`.
        """
        return await self._one(
            GET, {"data_source_id": data_source_id, "Notion-Version": notion_version}, DataSource,
        )  # fmt: skip

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
        """Change a data source's title, properties or looks, or put it in the trash.

        Args:
            data_source_id: Id of the data source, with or without dashes; not that of its database.
            notion_version: Version of the API. Default `2025-09-03`.
            title: Title, in pieces of one style each. At most 100 items.
            description: Description, in pieces of one style each. At most 100 items.
            properties: Changes to properties by name or id; null removes one, a new name adds one.
            icon: Small picture beside the title; null removes it.
            cover: Wide picture at the top; null removes it.
            archived: The same as in_trash, under its former name.
            in_trash: Whether to put it in the trash; false takes it out.
        """
        return await self._one(UPDATE, {
            "data_source_id": data_source_id, "Notion-Version": notion_version, "title": title,
            "description": description, "properties": properties, "icon": icon, "cover": cover,
            "archived": archived, "in_trash": in_trash,
        }, DataSource)  # fmt: skip


class SyncDataSources(SyncStoredEntity[DataSourcesSearchQuery, DataSourcesRow]):
    """A table of a database: its properties, and rows that are pages; blocking twin of `DataSources`."""

    _stored = ("data_sources", DataSourcesRow)

    def list(
        self,
        *,
        notion_version: str | Omit | None = omit,
        query: str | Omit | None = omit,
        filter: DataSourcesListFilter | Omit | None = omit,
        sort: DataSourcesListSort | Omit | None = omit,
        start_cursor: str | Omit | None = omit,
        page_size: int | Omit | None = omit,
    ) -> SyncPage[DataSource]:
        """List data sources shared with the integration, or search them by title.

        Args:
            notion_version: Version of the API. Default `2025-09-03`.
            query: Text that the title of a data source holds; all data sources where absent.
            filter: That data sources alone are listed; sent by default.
            sort: Order of the records; the last changed first where absent.
            start_cursor: Where to go on: `next_cursor` of the page before.
            page_size: Records on a page; 100 where absent. 1 to 100.
        """
        return self._page(LIST, {
            "Notion-Version": notion_version, "query": query, "filter": filter, "sort": sort,
            "start_cursor": start_cursor, "page_size": page_size,
        }, DataSource)  # fmt: skip

    def get(self, data_source_id: str, *, notion_version: str | Omit | None = omit) -> DataSource:
        """Get a data source: its properties, and not its rows.

        Args:
            data_source_id: Id of the data source, with or without dashes; not that of its database.
            notion_version: Version of the API. Default `2025-09-03`.
        """
        return self._one(
            GET, {"data_source_id": data_source_id, "Notion-Version": notion_version}, DataSource,
        )  # fmt: skip

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
        """Change a data source's title, properties or looks, or put it in the trash.

        Args:
            data_source_id: Id of the data source, with or without dashes; not that of its database.
            notion_version: Version of the API. Default `2025-09-03`.
            title: Title, in pieces of one style each. At most 100 items.
            description: Description, in pieces of one style each. At most 100 items.
            properties: Changes to properties by name or id; null removes one, a new name adds one.
            icon: Small picture beside the title; null removes it.
            cover: Wide picture at the top; null removes it.
            archived: The same as in_trash, under its former name.
            in_trash: Whether to put it in the trash; false takes it out.
        """
        return self._one(UPDATE, {
            "data_source_id": data_source_id, "Notion-Version": notion_version, "title": title,
            "description": description, "properties": properties, "icon": icon, "cover": cover,
            "archived": archived, "in_trash": in_trash,
        }, DataSource)  # fmt: skip


# fmt: off
LIST = Operation(
    entity="data_sources", action="list", method="POST", path="/v1/search",
    parameters=(
        Parameter("Notion-Version", "header", {"type": "string", "default": "2025-09-03"}),
        Parameter("query", "body", {"type": "string"}),
        Parameter("filter", "body", {
            "type": "object", "default": {"property": "object", "value": "data_source"},
            "properties": {
                "property": {"type": "string", "enum": ["object"]},
                "value": {"type": "string", "enum": ["data_source"]},
            },
            "required": ["property", "value"],
        }, needed=True),
        Parameter("sort", "body", SORT_SCHEMA),
        Parameter("start_cursor", "body", {"type": "string"}),
        Parameter("page_size", "body", {"type": "integer", "minimum": 1, "maximum": 100}),
    ),
    summary="List data sources shared with the integration, or search them by title", body="json",
    records="$.results", meta={"next_cursor": "$.next_cursor", "has_more": "$.has_more"},
    paging=Paging(
        strategy="cursor", param="start_cursor", next="next_cursor", has_more="has_more",
        page_size="page_size",
    ),
)
GET = Operation(
    entity="data_sources", action="get", method="GET", path="/v1/data_sources/{data_source_id}",
    parameters=(
        Parameter("data_source_id", "path", {"type": "string"}, required=True),
        Parameter("Notion-Version", "header", {"type": "string", "default": "2025-09-03"}),
    ),
    summary="Get a data source: its properties, and not its rows",
)
UPDATE = Operation(
    entity="data_sources", action="update", method="PATCH", path="/v1/data_sources/{data_source_id}",
    parameters=(
        Parameter("data_source_id", "path", {"type": "string"}, required=True),
        Parameter("Notion-Version", "header", {"type": "string", "default": "2025-09-03"}),
        Parameter("title", "body", TITLE_SCHEMA_3),
        Parameter("description", "body", TITLE_SCHEMA_3),
        Parameter("properties", "body", {"type": "object", "additionalProperties": {
            "oneOf": [
                {"type": "object", "properties": {
                    "name": {"type": "string"}, "description": {"type": ["string", "null"]},
                    "type": {"type": "string", "enum": [
                        "title", "rich_text", "number", "select", "multi_select", "status", "date", "people",
                        "files", "checkbox", "url", "email", "phone_number", "formula", "relation", "rollup",
                        "created_time", "created_by", "last_edited_time", "last_edited_by", "unique_id",
                        "place",
                    ]},
                    "number": {"type": "object", "properties": {"format": {"type": "string"}}},
                    "formula": {"type": "object", "properties": {"expression": {"type": "string"}}},
                    "select": SELECT_SCHEMA_3, "multi_select": SELECT_SCHEMA_3, "status": SELECT_SCHEMA_3,
                    "relation": {"type": "object", "properties": {
                        "data_source_id": {"type": "string"},
                        "type": {"type": "string", "enum": ["single_property", "dual_property"]},
                        "single_property": {"type": "object", "additionalProperties": True},
                        "dual_property": {"type": "object", "properties": {
                            "synced_property_id": {"type": "string"},
                            "synced_property_name": {"type": "string"},
                        }},
                    }, "required": ["data_source_id"]},
                    "rollup": {"type": "object", "properties": {
                        "function": {"type": "string"}, "relation_property_id": {"type": "string"},
                        "relation_property_name": {"type": "string"},
                        "rollup_property_id": {"type": "string"}, "rollup_property_name": {"type": "string"},
                    }},
                    "unique_id": {"type": "object", "properties": {"prefix": {"type": ["string", "null"]}}},
                    "title": {"type": "object", "additionalProperties": True},
                    "rich_text": {"type": "object", "additionalProperties": True},
                    "date": {"type": "object", "additionalProperties": True},
                    "people": {"type": "object", "additionalProperties": True},
                    "files": {"type": "object", "additionalProperties": True},
                    "checkbox": {"type": "object", "additionalProperties": True},
                    "url": {"type": "object", "additionalProperties": True},
                    "email": {"type": "object", "additionalProperties": True},
                    "phone_number": {"type": "object", "additionalProperties": True},
                    "created_time": {"type": "object", "additionalProperties": True},
                    "created_by": {"type": "object", "additionalProperties": True},
                    "last_edited_time": {"type": "object", "additionalProperties": True},
                    "last_edited_by": {"type": "object", "additionalProperties": True},
                    "place": {"type": "object", "additionalProperties": True},
                }},
                {"type": "null"},
            ],
        }}),
        Parameter("icon", "body", ICON_SCHEMA_2),
        Parameter("cover", "body", COVER_SCHEMA),
        Parameter("archived", "body", {"type": "boolean"}),
        Parameter("in_trash", "body", {"type": "boolean"}),
    ),
    summary="Change a data source's title, properties or looks, or put it in the trash", body="json",
)
OPERATIONS: Mapping[str, Operation] = {"list": LIST, "get": GET, "update": UPDATE}
