# Generated from specs/notion/connector.yaml by `connectorgen generate notion`. Do not edit.
"""A comment on a page or a block."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.definition import Operation, Paging, Parameter
from airbyte_agent_sdk.types import Omit, omit

from ..models.comments import Comment, CommentsRow
from ..params.comments import CommentParentInput, CommentsSearchQuery
from ..params.shared import RichTextInput
from ..schemas import (
    TITLE_SCHEMA_3,
)

__all__ = ["Comments", "SyncComments"]


class Comments(StoredEntity[CommentsSearchQuery, CommentsRow]):
    """A comment on a page or a block."""

    _stored = ("comments", CommentsRow)

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
            start_cursor: Where to go on: `next_cursor` of the page before.
            page_size: Comments on a page; 100 where absent. 1 to 100.
            notion_version: Version of the API. Default `2025-09-03`.
        """
        return self._pager(LIST, {
            "block_id": block_id, "start_cursor": start_cursor, "page_size": page_size,
            "Notion-Version": notion_version,
        }, Comment)  # fmt: skip

    async def create(
        self,
        rich_text: Sequence[RichTextInput],
        *,
        notion_version: str | Omit | None = omit,
        parent: CommentParentInput | Omit | None = omit,
        discussion_id: str | Omit | None = omit,
    ) -> Comment:
        """Comment on a page or a block, or answer in a thread.

        Give either `parent` or `discussion_id`.

        Args:
            rich_text: What it says, in pieces of one style each. At most 100 items.
            notion_version: Version of the API. Default `2025-09-03`.
            parent: Page or block to comment on, in a new thread.
            discussion_id: Id of the thread to answer in.
        """
        return await self._one(CREATE, {
            "rich_text": rich_text, "Notion-Version": notion_version, "parent": parent,
            "discussion_id": discussion_id,
        }, Comment)  # fmt: skip


class SyncComments(SyncStoredEntity[CommentsSearchQuery, CommentsRow]):
    """A comment on a page or a block; blocking twin of `Comments`."""

    _stored = ("comments", CommentsRow)

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
            start_cursor: Where to go on: `next_cursor` of the page before.
            page_size: Comments on a page; 100 where absent. 1 to 100.
            notion_version: Version of the API. Default `2025-09-03`.
        """
        return self._page(LIST, {
            "block_id": block_id, "start_cursor": start_cursor, "page_size": page_size,
            "Notion-Version": notion_version,
        }, Comment)  # fmt: skip

    def create(
        self,
        rich_text: Sequence[RichTextInput],
        *,
        notion_version: str | Omit | None = omit,
        parent: CommentParentInput | Omit | None = omit,
        discussion_id: str | Omit | None = omit,
    ) -> Comment:
        """Comment on a page or a block, or answer in a thread.

        Give either `parent` or `discussion_id`.

        Args:
            rich_text: What it says, in pieces of one style each. At most 100 items.
            notion_version: Version of the API. Default `2025-09-03`.
            parent: Page or block to comment on, in a new thread.
            discussion_id: Id of the thread to answer in.
        """
        return self._one(CREATE, {
            "rich_text": rich_text, "Notion-Version": notion_version, "parent": parent,
            "discussion_id": discussion_id,
        }, Comment)  # fmt: skip


# fmt: off
LIST = Operation(
    entity="comments", action="list", method="GET", path="/v1/comments",
    parameters=(
        Parameter("block_id", "query", {"type": "string"}, required=True, aliases={"page_id": {}}),
        Parameter("start_cursor", "query", {"type": "string"}),
        Parameter("page_size", "query", {"type": "integer", "minimum": 1, "maximum": 100}),
        Parameter("Notion-Version", "header", {"type": "string", "default": "2025-09-03"}),
    ),
    summary="List the open comments on a page or a block", records="$.results",
    meta={"next_cursor": "$.next_cursor", "has_more": "$.has_more"},
    paging=Paging(
        strategy="cursor", param="start_cursor", next="next_cursor", has_more="has_more",
        page_size="page_size",
    ),
)
CREATE = Operation(
    entity="comments", action="create", method="POST", path="/v1/comments",
    parameters=(
        Parameter("Notion-Version", "header", {"type": "string", "default": "2025-09-03"}),
        Parameter("parent", "body", {"type": "object", "properties": {
            "type": {"type": "string", "enum": ["page_id", "block_id"]}, "page_id": {"type": "string"},
            "block_id": {"type": "string"},
        }}),
        Parameter("discussion_id", "body", {"type": "string"}),
        Parameter("rich_text", "body", TITLE_SCHEMA_3, required=True),
    ),
    summary="Comment on a page or a block, or answer in a thread", body="json",
)
OPERATIONS: Mapping[str, Operation] = {"list": LIST, "create": CREATE}
