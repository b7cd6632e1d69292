# Generated from specs/notion/connector.yaml by `connectorgen generate notion`. Do not edit.
"""A comment on a page or a block."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.comments import CREATE, LIST
from ..models.comments import Comment
from ..params.comments import CommentParentInput
from ..params.shared import RichTextInput

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.comments import CommentsStoreColumn, CommentsStoreRecord  # noqa: F401

__all__ = ["Comments", "SyncComments"]


class Comments(StoredEntity["CommentsStoreColumn", "CommentsStoreRecord"]):
    """A comment on a page or a block."""

    _stored = ("comments", "CommentsStoreRecord")

    def list(
        self,
        block_id: str,
        *,
        start_cursor: str | Omit | None = omit,
        page_size: int | Omit | None = omit,
        notion_version: str | Omit | None = omit,
    ) -> AsyncPager[Comment]:
        """List the open comments on a page or a block.

        Args:
            block_id: Id of the page or block. Also accepted as `page_id`.
            start_cursor: Cursor of the page: `next_cursor` of the previous page.
            page_size: Comments per page; 100 by default. 1 to 100.
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
            Comment,
        )

    async def create(
        self,
        rich_text: Sequence[RichTextInput],
        *,
        notion_version: str | Omit | None = omit,
        parent: CommentParentInput | Omit | None = omit,
        discussion_id: str | Omit | None = omit,
    ) -> Comment:
        """Comment on a page or a block, or reply in a thread.

        Give either `parent` or `discussion_id`.

        Args:
            rich_text: Rich text. At most 100 items.
            notion_version: Version of the API. Default: `2025-09-03`.
            parent: Page or block to comment on, in a new thread.
            discussion_id: Id of the thread to reply to.
        """
        return await self._one(
            CREATE,
            {
                "rich_text": rich_text,
                "Notion-Version": notion_version,
                "parent": parent,
                "discussion_id": discussion_id,
            },
            Comment,
        )


class SyncComments(SyncStoredEntity["CommentsStoreColumn", "CommentsStoreRecord"]):
    """A comment on a page or a block. Sync version of `Comments`."""

    _stored = ("comments", "CommentsStoreRecord")

    def list(
        self,
        block_id: str,
        *,
        start_cursor: str | Omit | None = omit,
        page_size: int | Omit | None = omit,
        notion_version: str | Omit | None = omit,
    ) -> SyncPage[Comment]:
        """List the open comments on a page or a block.

        Args:
            block_id: Id of the page or block. Also accepted as `page_id`.
            start_cursor: Cursor of the page: `next_cursor` of the previous page.
            page_size: Comments per page; 100 by default. 1 to 100.
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
            Comment,
        )

    def create(
        self,
        rich_text: Sequence[RichTextInput],
        *,
        notion_version: str | Omit | None = omit,
        parent: CommentParentInput | Omit | None = omit,
        discussion_id: str | Omit | None = omit,
    ) -> Comment:
        """Comment on a page or a block, or reply in a thread.

        Give either `parent` or `discussion_id`.

        Args:
            rich_text: Rich text. At most 100 items.
            notion_version: Version of the API. Default: `2025-09-03`.
            parent: Page or block to comment on, in a new thread.
            discussion_id: Id of the thread to reply to.
        """
        return self._one(
            CREATE,
            {
                "rich_text": rich_text,
                "Notion-Version": notion_version,
                "parent": parent,
                "discussion_id": discussion_id,
            },
            Comment,
        )
