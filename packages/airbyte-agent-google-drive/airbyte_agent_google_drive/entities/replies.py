# Generated from specs/google-drive/connector.yaml by `connectorgen generate google-drive`. Do not edit.
"""A reply to a comment."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.definition import Operation, Paging, Parameter
from airbyte_agent_sdk.types import Omit, omit

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
            page_size: Replies on a page, at most; 20 where absent. 1 to 100.
            page_token: Token of the page, from the one before.
            include_deleted: Whether deleted ones are listed too, without their text.
            fields: Fields to send, as in `replies(id,content)`, to which `nextPageToken` is added; Google
                wants this, all where absent. Default `*`.
        """
        return self._pager(LIST, {
            "fileId": file_id, "commentId": comment_id, "pageSize": page_size, "pageToken": page_token,
            "includeDeleted": include_deleted, "fields": fields,
        }, Reply)  # fmt: skip

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
            fields: Fields to send, as in `id,content`; Google wants this, all where absent. Default `*`.
        """
        return await self._one(GET, {
            "fileId": file_id, "commentId": comment_id, "replyId": reply_id,
            "includeDeleted": include_deleted, "fields": fields,
        }, Reply)  # fmt: skip


class SyncReplies(SyncEntity):
    """A reply to a comment; blocking twin of `Replies`."""

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
            page_size: Replies on a page, at most; 20 where absent. 1 to 100.
            page_token: Token of the page, from the one before.
            include_deleted: Whether deleted ones are listed too, without their text.
            fields: Fields to send, as in `replies(id,content)`, to which `nextPageToken` is added; Google
                wants this, all where absent. Default `*`.
        """
        return self._page(LIST, {
            "fileId": file_id, "commentId": comment_id, "pageSize": page_size, "pageToken": page_token,
            "includeDeleted": include_deleted, "fields": fields,
        }, Reply)  # fmt: skip

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
            fields: Fields to send, as in `id,content`; Google wants this, all where absent. Default `*`.
        """
        return self._one(GET, {
            "fileId": file_id, "commentId": comment_id, "replyId": reply_id,
            "includeDeleted": include_deleted, "fields": fields,
        }, Reply)  # fmt: skip


# fmt: off
LIST = Operation(
    entity="replies", action="list", method="GET",
    path="/drive/v3/files/{fileId}/comments/{commentId}/replies",
    parameters=(
        Parameter("fileId", "path", {"type": "string"}, required=True),
        Parameter("commentId", "path", {"type": "string"}, required=True),
        Parameter("pageSize", "query", {"type": "integer", "minimum": 1, "maximum": 100}),
        Parameter("pageToken", "query", {"type": "string"}),
        Parameter("includeDeleted", "query", {"type": "boolean"}),
        Parameter("fields", "query", {"type": "string", "default": "*"}, needed=True),
    ),
    summary="List the replies to a comment, oldest first", records="$.replies",
    meta={"nextPageToken": "$.nextPageToken"},
    paging=Paging(
        strategy="cursor", param="pageToken", next="nextPageToken", page_size="pageSize", fields="fields",
    ),
    beside=("kind", "nextPageToken"),
)
GET = Operation(
    entity="replies", action="get", method="GET",
    path="/drive/v3/files/{fileId}/comments/{commentId}/replies/{replyId}",
    parameters=(
        Parameter("fileId", "path", {"type": "string"}, required=True),
        Parameter("commentId", "path", {"type": "string"}, required=True),
        Parameter("replyId", "path", {"type": "string"}, required=True),
        Parameter("includeDeleted", "query", {"type": "boolean"}),
        Parameter("fields", "query", {"type": "string", "default": "*"}, needed=True),
    ),
    summary="Get a reply to a comment",
)
OPERATIONS: Mapping[str, Operation] = {"list": LIST, "get": GET}
