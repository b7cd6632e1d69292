# Generated from specs/google-drive/connector.yaml by `connectorgen generate google-drive`. Do not edit.
"""A reply to a comment."""

from __future__ import annotations

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.replies import GET, LIST
from ..models.replies import Reply

__all__ = ["Replies", "SyncReplies"]


class Replies(Entity):
    """A reply to a comment."""

    def list(
        self,
        file_id: str,
        comment_id: str,
        *,
        page_size: int | Omit | None = omit,
        page_token: str | Omit | None = omit,
        include_deleted: bool | Omit | None = omit,
        fields: str | Omit | None = omit,
    ) -> AsyncPager[Reply]:
        """List the replies to a comment, oldest first.

        Args:
            file_id: Id of the file.
            comment_id: Id of the comment.
            page_size: Maximum number of replies per page; 20 by default. 1 to 100.
            page_token: Token of the page, from the one before.
            include_deleted: Whether deleted ones are listed too, without their text.
            fields: Fields to send, as in `replies(id,content)`, to which `nextPageToken` is added; Google
                wants this, all by default.
        """
        return self._pager(
            LIST,
            {
                "fileId": file_id,
                "commentId": comment_id,
                "pageSize": page_size,
                "pageToken": page_token,
                "includeDeleted": include_deleted,
                "fields": fields,
            },
            Reply,
        )

    async def get(
        self,
        file_id: str,
        comment_id: str,
        reply_id: str,
        *,
        include_deleted: bool | Omit | None = omit,
        fields: str | Omit | None = omit,
    ) -> Reply:
        """Get a reply to a comment.

        Args:
            file_id: Id of the file.
            comment_id: Id of the comment.
            reply_id: Id of the reply.
            include_deleted: Whether a deleted one is sent too, without its text.
            fields: Fields to send, as in `id,content`; Google wants this, all by default.
        """
        return await self._one(
            GET,
            {
                "fileId": file_id,
                "commentId": comment_id,
                "replyId": reply_id,
                "includeDeleted": include_deleted,
                "fields": fields,
            },
            Reply,
        )


class SyncReplies(SyncEntity):
    """A reply to a comment. Sync version of `Replies`."""

    def list(
        self,
        file_id: str,
        comment_id: str,
        *,
        page_size: int | Omit | None = omit,
        page_token: str | Omit | None = omit,
        include_deleted: bool | Omit | None = omit,
        fields: str | Omit | None = omit,
    ) -> SyncPage[Reply]:
        """List the replies to a comment, oldest first.

        Args:
            file_id: Id of the file.
            comment_id: Id of the comment.
            page_size: Maximum number of replies per page; 20 by default. 1 to 100.
            page_token: Token of the page, from the one before.
            include_deleted: Whether deleted ones are listed too, without their text.
            fields: Fields to send, as in `replies(id,content)`, to which `nextPageToken` is added; Google
                wants this, all by default.
        """
        return self._page(
            LIST,
            {
                "fileId": file_id,
                "commentId": comment_id,
                "pageSize": page_size,
                "pageToken": page_token,
                "includeDeleted": include_deleted,
                "fields": fields,
            },
            Reply,
        )

    def get(
        self,
        file_id: str,
        comment_id: str,
        reply_id: str,
        *,
        include_deleted: bool | Omit | None = omit,
        fields: str | Omit | None = omit,
    ) -> Reply:
        """Get a reply to a comment.

        Args:
            file_id: Id of the file.
            comment_id: Id of the comment.
            reply_id: Id of the reply.
            include_deleted: Whether a deleted one is sent too, without its text.
            fields: Fields to send, as in `id,content`; Google wants this, all by default.
        """
        return self._one(
            GET,
            {
                "fileId": file_id,
                "commentId": comment_id,
                "replyId": reply_id,
                "includeDeleted": include_deleted,
                "fields": fields,
            },
            Reply,
        )
