# Generated from specs/notion/connector.yaml by `connectorgen generate notion`. Do not edit.
"""A piece of a page: a paragraph, a heading, a list item, a table."""

from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from typing import Any

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.definition import Operation, Paging, Parameter
from airbyte_agent_sdk.types import Omit, omit

from ..models.blocks import Block, BlocksRow
from ..params.blocks import (
    BlocksSearchQuery,
    CodeBlockUpdateParam,
    FileBlockUpdateParam,
    HeadingBlockUpdateParam,
    IconTextBlockUpdateParam,
    LinkBlockUpdateParam,
    MediaBlockUpdateParam,
    TableBlockUpdateParam,
    TextBlockUpdateParam,
    ToDoBlockUpdateParam,
)
from ..params.shared import BlockInput, EquationParam
from ..schemas import (
    BOOKMARK_SCHEMA,
    BULLETED_LIST_ITEM_SCHEMA,
    CHILDREN_SCHEMA,
    COLOR_SCHEMA,
    HEADING_1_SCHEMA,
    IMAGE_SCHEMA,
    PARAGRAPH_SCHEMA,
    TITLE_SCHEMA_3,
)

__all__ = ["Blocks", "SyncBlocks"]


class Blocks(StoredEntity[BlocksSearchQuery, BlocksRow]):
    """A piece of a page: a paragraph, a heading, a list item, a table."""

    _stored = ("blocks", BlocksRow)

    def list(
        self,
        block_id: str,
        *,
        start_cursor: str | Omit | None = omit,
        page_size: int | Omit | None = omit,
        notion_version: str | Omit | None = omit,
    ) -> AsyncPager[Block]:
        """List the blocks of a page, or those within a block.

        One level of them: blocks within a block with `has_children` are listed by its own id.

        Args:
            block_id: Id of the page or block. Also accepted as `page_id`.
            start_cursor: Where to go on: `next_cursor` of the page before.
            page_size: Blocks on a page; 100 where absent. 1 to 100.
            notion_version: Version of the API. Default `2025-09-03`.
        """
        return self._pager(LIST, {
            "block_id": block_id, "start_cursor": start_cursor, "page_size": page_size,
            "Notion-Version": notion_version,
        }, Block)  # fmt: skip

    async def create(
        self,
        block_id: str,
        children: Sequence[BlockInput | Mapping[str, Any]],
        *,
        notion_version: str | Omit | None = omit,
        after: str | Omit | None = omit,
    ) -> builtins.list[Block]:
        """Add blocks to a page or a block.

        Args:
            block_id: Id of the page or block. Also accepted as `page_id`.
            children: Blocks to add, from top to bottom. At most 100 items.
            notion_version: Version of the API. Default `2025-09-03`.
            after: Id of the block to add them after; at the end where absent.
        """
        return await self._one(
            CREATE,
            {"block_id": block_id, "children": children, "Notion-Version": notion_version, "after": after},
            builtins.list[Block],
        )  # fmt: skip

    async def get(self, block_id: str, *, notion_version: str | Omit | None = omit) -> Block:
        """Get a block.

        Args:
            block_id: Id of the block. Also accepted as `page_id`.
            notion_version: Version of the API. Default `2025-09-03`.
        """
        return await self._one(GET, {"block_id": block_id, "Notion-Version": notion_version}, Block)

    async def update(
        self,
        block_id: str,
        *,
        notion_version: str | Omit | None = omit,
        paragraph: IconTextBlockUpdateParam | Omit | None = omit,
        heading_1: HeadingBlockUpdateParam | Omit | None = omit,
        heading_2: HeadingBlockUpdateParam | Omit | None = omit,
        heading_3: HeadingBlockUpdateParam | Omit | None = omit,
        bulleted_list_item: TextBlockUpdateParam | Omit | None = omit,
        numbered_list_item: TextBlockUpdateParam | Omit | None = omit,
        to_do: ToDoBlockUpdateParam | Omit | None = omit,
        toggle: TextBlockUpdateParam | Omit | None = omit,
        code: CodeBlockUpdateParam | Omit | None = omit,
        quote: TextBlockUpdateParam | Omit | None = omit,
        callout: IconTextBlockUpdateParam | Omit | None = omit,
        bookmark: LinkBlockUpdateParam | Omit | None = omit,
        embed: LinkBlockUpdateParam | Omit | None = omit,
        equation: EquationParam | Omit | None = omit,
        image: MediaBlockUpdateParam | Omit | None = omit,
        video: MediaBlockUpdateParam | Omit | None = omit,
        file: FileBlockUpdateParam | Omit | None = omit,
        pdf: MediaBlockUpdateParam | Omit | None = omit,
        audio: MediaBlockUpdateParam | Omit | None = omit,
        table: TableBlockUpdateParam | Omit | None = omit,
        archived: bool | Omit | None = omit,
    ) -> Block:
        """Change a block's contents, or put it in the trash.

        Give new contents under the kind that the block has; its kind cannot be changed.

        Args:
            block_id: Id of the block. Also accepted as `page_id`.
            notion_version: Version of the API. Default `2025-09-03`.
            paragraph: New contents of a paragraph.
            heading_1: New contents of a large heading.
            heading_2: New contents of a medium heading.
            heading_3: New contents of a small heading.
            bulleted_list_item: New contents of an item with a bullet.
            numbered_list_item: New contents of an item with a number.
            to_do: New contents of an item to tick.
            toggle: New contents of text that opens.
            code: New contents of a piece of code.
            quote: New contents of a quotation.
            callout: New contents of a box with an icon.
            bookmark: New link of a card.
            embed: New page of another site to show.
            equation: New formula.
            image: New picture.
            video: New video.
            file: New file of another kind.
            pdf: New PDF.
            audio: New sound.
            table: How a table looks.
            archived: Whether to put it in the trash; false takes it out.
        """
        return await self._one(UPDATE, {
            "block_id": block_id, "Notion-Version": notion_version, "paragraph": paragraph,
            "heading_1": heading_1, "heading_2": heading_2, "heading_3": heading_3,
            "bulleted_list_item": bulleted_list_item, "numbered_list_item": numbered_list_item,
            "to_do": to_do, "toggle": toggle, "code": code, "quote": quote, "callout": callout,
            "bookmark": bookmark, "embed": embed, "equation": equation, "image": image, "video": video,
            "file": file, "pdf": pdf, "audio": audio, "table": table, "archived": archived,
        }, Block)  # fmt: skip


class SyncBlocks(SyncStoredEntity[BlocksSearchQuery, BlocksRow]):
    """A piece of a page: a paragraph, a heading, a list item, a table; blocking twin of `Blocks`."""

    _stored = ("blocks", BlocksRow)

    def list(
        self,
        block_id: str,
        *,
        start_cursor: str | Omit | None = omit,
        page_size: int | Omit | None = omit,
        notion_version: str | Omit | None = omit,
    ) -> SyncPage[Block]:
        """List the blocks of a page, or those within a block.

        One level of them: blocks within a block with `has_children` are listed by its own id.

        Args:
            block_id: Id of the page or block. Also accepted as `page_id`.
            start_cursor: Where to go on: `next_cursor` of the page before.
            page_size: Blocks on a page; 100 where absent. 1 to 100.
            notion_version: Version of the API. Default `2025-09-03`.
        """
        return self._page(LIST, {
            "block_id": block_id, "start_cursor": start_cursor, "page_size": page_size,
            "Notion-Version": notion_version,
        }, Block)  # fmt: skip

    def create(
        self,
        block_id: str,
        children: Sequence[BlockInput | Mapping[str, Any]],
        *,
        notion_version: str | Omit | None = omit,
        after: str | Omit | None = omit,
    ) -> builtins.list[Block]:
        """Add blocks to a page or a block.

        Args:
            block_id: Id of the page or block. Also accepted as `page_id`.
            children: Blocks to add, from top to bottom. At most 100 items.
            notion_version: Version of the API. Default `2025-09-03`.
            after: Id of the block to add them after; at the end where absent.
        """
        return self._one(
            CREATE,
            {"block_id": block_id, "children": children, "Notion-Version": notion_version, "after": after},
            builtins.list[Block],
        )  # fmt: skip

    def get(self, block_id: str, *, notion_version: str | Omit | None = omit) -> Block:
        """Get a block.

        Args:
            block_id: Id of the block. Also accepted as `page_id`.
            notion_version: Version of the API. Default `2025-09-03`.
        """
        return self._one(GET, {"block_id": block_id, "Notion-Version": notion_version}, Block)

    def update(
        self,
        block_id: str,
        *,
        notion_version: str | Omit | None = omit,
        paragraph: IconTextBlockUpdateParam | Omit | None = omit,
        heading_1: HeadingBlockUpdateParam | Omit | None = omit,
        heading_2: HeadingBlockUpdateParam | Omit | None = omit,
        heading_3: HeadingBlockUpdateParam | Omit | None = omit,
        bulleted_list_item: TextBlockUpdateParam | Omit | None = omit,
        numbered_list_item: TextBlockUpdateParam | Omit | None = omit,
        to_do: ToDoBlockUpdateParam | Omit | None = omit,
        toggle: TextBlockUpdateParam | Omit | None = omit,
        code: CodeBlockUpdateParam | Omit | None = omit,
        quote: TextBlockUpdateParam | Omit | None = omit,
        callout: IconTextBlockUpdateParam | Omit | None = omit,
        bookmark: LinkBlockUpdateParam | Omit | None = omit,
        embed: LinkBlockUpdateParam | Omit | None = omit,
        equation: EquationParam | Omit | None = omit,
        image: MediaBlockUpdateParam | Omit | None = omit,
        video: MediaBlockUpdateParam | Omit | None = omit,
        file: FileBlockUpdateParam | Omit | None = omit,
        pdf: MediaBlockUpdateParam | Omit | None = omit,
        audio: MediaBlockUpdateParam | Omit | None = omit,
        table: TableBlockUpdateParam | Omit | None = omit,
        archived: bool | Omit | None = omit,
    ) -> Block:
        """Change a block's contents, or put it in the trash.

        Give new contents under the kind that the block has; its kind cannot be changed.

        Args:
            block_id: Id of the block. Also accepted as `page_id`.
            notion_version: Version of the API. Default `2025-09-03`.
            paragraph: New contents of a paragraph.
            heading_1: New contents of a large heading.
            heading_2: New contents of a medium heading.
            heading_3: New contents of a small heading.
            bulleted_list_item: New contents of an item with a bullet.
            numbered_list_item: New contents of an item with a number.
            to_do: New contents of an item to tick.
            toggle: New contents of text that opens.
            code: New contents of a piece of code.
            quote: New contents of a quotation.
            callout: New contents of a box with an icon.
            bookmark: New link of a card.
            embed: New page of another site to show.
            equation: New formula.
            image: New picture.
            video: New video.
            file: New file of another kind.
            pdf: New PDF.
            audio: New sound.
            table: How a table looks.
            archived: Whether to put it in the trash; false takes it out.
        """
        return self._one(UPDATE, {
            "block_id": block_id, "Notion-Version": notion_version, "paragraph": paragraph,
            "heading_1": heading_1, "heading_2": heading_2, "heading_3": heading_3,
            "bulleted_list_item": bulleted_list_item, "numbered_list_item": numbered_list_item,
            "to_do": to_do, "toggle": toggle, "code": code, "quote": quote, "callout": callout,
            "bookmark": bookmark, "embed": embed, "equation": equation, "image": image, "video": video,
            "file": file, "pdf": pdf, "audio": audio, "table": table, "archived": archived,
        }, Block)  # fmt: skip


# fmt: off
LIST = Operation(
    entity="blocks", action="list", method="GET", path="/v1/blocks/{block_id}/children",
    parameters=(
        Parameter("block_id", "path", {"type": "string"}, required=True, aliases={"page_id": {}}),
        Parameter("start_cursor", "query", {"type": "string"}),
        Parameter("page_size", "query", {"type": "integer", "minimum": 1, "maximum": 100}),
        Parameter("Notion-Version", "header", {"type": "string", "default": "2025-09-03"}),
    ),
    summary="List the blocks of a page, or those within a block", records="$.results",
    meta={"next_cursor": "$.next_cursor", "has_more": "$.has_more"},
    paging=Paging(
        strategy="cursor", param="start_cursor", next="next_cursor", has_more="has_more",
        page_size="page_size",
    ),
)
CREATE = Operation(
    entity="blocks", action="create", method="PATCH", path="/v1/blocks/{block_id}/children",
    parameters=(
        Parameter("block_id", "path", {"type": "string"}, required=True, aliases={"page_id": {}}),
        Parameter("Notion-Version", "header", {"type": "string", "default": "2025-09-03"}),
        Parameter("children", "body", CHILDREN_SCHEMA, required=True),
        Parameter("after", "body", {"type": "string"}),
    ),
    summary="Add blocks to a page or a block", body="json", records="$.results",
)
GET = Operation(
    entity="blocks", action="get", method="GET", path="/v1/blocks/{block_id}",
    parameters=(
        Parameter("block_id", "path", {"type": "string"}, required=True, aliases={"page_id": {}}),
        Parameter("Notion-Version", "header", {"type": "string", "default": "2025-09-03"}),
    ),
    summary="Get a block",
)
UPDATE = Operation(
    entity="blocks", action="update", method="PATCH", path="/v1/blocks/{block_id}",
    parameters=(
        Parameter("block_id", "path", {"type": "string"}, required=True, aliases={"page_id": {}}),
        Parameter("Notion-Version", "header", {"type": "string", "default": "2025-09-03"}),
        Parameter("paragraph", "body", PARAGRAPH_SCHEMA),
        Parameter("heading_1", "body", HEADING_1_SCHEMA),
        Parameter("heading_2", "body", HEADING_1_SCHEMA),
        Parameter("heading_3", "body", HEADING_1_SCHEMA),
        Parameter("bulleted_list_item", "body", BULLETED_LIST_ITEM_SCHEMA),
        Parameter("numbered_list_item", "body", BULLETED_LIST_ITEM_SCHEMA),
        Parameter("to_do", "body", {"type": "object", "properties": {
            "rich_text": TITLE_SCHEMA_3, "color": COLOR_SCHEMA, "checked": {"type": "boolean"},
        }}),
        Parameter("toggle", "body", BULLETED_LIST_ITEM_SCHEMA),
        Parameter("code", "body", {"type": "object", "properties": {
            "rich_text": TITLE_SCHEMA_3, "language": {"type": "string"}, "caption": TITLE_SCHEMA_3,
        }}),
        Parameter("quote", "body", BULLETED_LIST_ITEM_SCHEMA),
        Parameter("callout", "body", PARAGRAPH_SCHEMA),
        Parameter("bookmark", "body", BOOKMARK_SCHEMA),
        Parameter("embed", "body", BOOKMARK_SCHEMA),
        Parameter("equation", "body", {
            "type": "object", "properties": {"expression": {"type": "string"}}, "required": ["expression"],
        }),
        Parameter("image", "body", IMAGE_SCHEMA),
        Parameter("video", "body", IMAGE_SCHEMA),
        Parameter("file", "body", {"type": "object", "properties": {
            "external": {"type": "object", "properties": {"url": {"type": "string"}}, "required": ["url"]},
            "file_upload": {"type": "object", "properties": {"id": {"type": "string"}}, "required": ["id"]},
            "caption": TITLE_SCHEMA_3, "name": {"type": "string"},
        }}),
        Parameter("pdf", "body", IMAGE_SCHEMA),
        Parameter("audio", "body", IMAGE_SCHEMA),
        Parameter("table", "body", {"type": "object", "properties": {
            "has_column_header": {"type": "boolean"}, "has_row_header": {"type": "boolean"},
        }}),
        Parameter("archived", "body", {"type": "boolean"}),
    ),
    summary="Change a block's contents, or put it in the trash", body="json",
)
OPERATIONS: Mapping[str, Operation] = {"list": LIST, "create": CREATE, "get": GET, "update": UPDATE}
