# Generated from specs/notion/connector.yaml by `connectorgen generate notion`. Do not edit.
"""A piece of a page: a paragraph, a heading, a list item, a table."""

from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.blocks import CREATE, GET, LIST, UPDATE
from ..models.blocks import Block
from ..params.blocks import (
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

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.blocks import BlocksStoreColumn, BlocksStoreRecord  # noqa: F401

__all__ = ["Blocks", "SyncBlocks"]


class Blocks(StoredEntity["BlocksStoreColumn", "BlocksStoreRecord"]):
    """A piece of a page: a paragraph, a heading, a list item, a table."""

    _stored = ("blocks", "BlocksStoreRecord")

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
            start_cursor: Cursor of the page: `next_cursor` of the previous page.
            page_size: Blocks per page; 100 by default. 1 to 100.
            notion_version: Version of the API. Default: `2025-09-03`.
        """
        return self._pager(
            LIST,
            {
                "block_id": block_id,
                "start_cursor": start_cursor,
                "page_size": page_size,
                "Notion-Version": notion_version,
            },
            Block,
        )

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
            notion_version: Version of the API. Default: `2025-09-03`.
            after: Id of the block to add them after; at the end by default.
        """
        return await self._one(
            CREATE,
            {"block_id": block_id, "children": children, "Notion-Version": notion_version, "after": after},
            builtins.list[Block],
        )

    async def get(self, block_id: str, *, notion_version: str | Omit | None = omit) -> Block:
        """Get a block.

        Args:
            block_id: Id of the block. Also accepted as `page_id`.
            notion_version: Version of the API. Default: `2025-09-03`.
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
        """Update a block's contents, or move it to the trash.

        Pass the new contents under the block's type, which cannot be changed.

        Args:
            block_id: Id of the block. Also accepted as `page_id`.
            notion_version: Version of the API. Default: `2025-09-03`.
            paragraph: New contents of a paragraph.
            heading_1: New contents of a large heading.
            heading_2: New contents of a medium heading.
            heading_3: New contents of a small heading.
            bulleted_list_item: New contents of an item with a bullet.
            numbered_list_item: New contents of an item with a number.
            to_do: New contents of an item to tick.
            toggle: New contents of a toggle.
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
            archived: Whether to move it to the trash; false restores it.
        """
        return await self._one(
            UPDATE,
            {
                "block_id": block_id,
                "Notion-Version": notion_version,
                "paragraph": paragraph,
                "heading_1": heading_1,
                "heading_2": heading_2,
                "heading_3": heading_3,
                "bulleted_list_item": bulleted_list_item,
                "numbered_list_item": numbered_list_item,
                "to_do": to_do,
                "toggle": toggle,
                "code": code,
                "quote": quote,
                "callout": callout,
                "bookmark": bookmark,
                "embed": embed,
                "equation": equation,
                "image": image,
                "video": video,
                "file": file,
                "pdf": pdf,
                "audio": audio,
                "table": table,
                "archived": archived,
            },
            Block,
        )


class SyncBlocks(SyncStoredEntity["BlocksStoreColumn", "BlocksStoreRecord"]):
    """A piece of a page: a paragraph, a heading, a list item, a table. Sync version of `Blocks`."""

    _stored = ("blocks", "BlocksStoreRecord")

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
            start_cursor: Cursor of the page: `next_cursor` of the previous page.
            page_size: Blocks per page; 100 by default. 1 to 100.
            notion_version: Version of the API. Default: `2025-09-03`.
        """
        return self._page(
            LIST,
            {
                "block_id": block_id,
                "start_cursor": start_cursor,
                "page_size": page_size,
                "Notion-Version": notion_version,
            },
            Block,
        )

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
            notion_version: Version of the API. Default: `2025-09-03`.
            after: Id of the block to add them after; at the end by default.
        """
        return self._one(
            CREATE,
            {"block_id": block_id, "children": children, "Notion-Version": notion_version, "after": after},
            builtins.list[Block],
        )

    def get(self, block_id: str, *, notion_version: str | Omit | None = omit) -> Block:
        """Get a block.

        Args:
            block_id: Id of the block. Also accepted as `page_id`.
            notion_version: Version of the API. Default: `2025-09-03`.
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
        """Update a block's contents, or move it to the trash.

        Pass the new contents under the block's type, which cannot be changed.

        Args:
            block_id: Id of the block. Also accepted as `page_id`.
            notion_version: Version of the API. Default: `2025-09-03`.
            paragraph: New contents of a paragraph.
            heading_1: New contents of a large heading.
            heading_2: New contents of a medium heading.
            heading_3: New contents of a small heading.
            bulleted_list_item: New contents of an item with a bullet.
            numbered_list_item: New contents of an item with a number.
            to_do: New contents of an item to tick.
            toggle: New contents of a toggle.
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
            archived: Whether to move it to the trash; false restores it.
        """
        return self._one(
            UPDATE,
            {
                "block_id": block_id,
                "Notion-Version": notion_version,
                "paragraph": paragraph,
                "heading_1": heading_1,
                "heading_2": heading_2,
                "heading_3": heading_3,
                "bulleted_list_item": bulleted_list_item,
                "numbered_list_item": numbered_list_item,
                "to_do": to_do,
                "toggle": toggle,
                "code": code,
                "quote": quote,
                "callout": callout,
                "bookmark": bookmark,
                "embed": embed,
                "equation": equation,
                "image": image,
                "video": video,
                "file": file,
                "pdf": pdf,
                "audio": audio,
                "table": table,
                "archived": archived,
            },
            Block,
        )
