# Generated from specs/google-drive/connector.yaml by `connectorgen generate google-drive`. Do not edit.
"""A comment on a file."""

from __future__ import annotations

import datetime as dt

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.comments import GET, LIST
from ..models.comments import Comment

__all__ = ["Comments", "SyncComments"]


class Comments(Entity):
    """A comment on a file."""

    def list(
        self,
        file_id: str,
        *,
        page_size: int | Omit | None = omit,
        page_token: str | Omit | None = omit,
        start_modified_time: dt.datetime | str | Omit | None = omit,
        include_deleted: bool | Omit | None = omit,
        fields: str | Omit | None = omit,
    ) -> AsyncPager[Comment]:
        """List the comments on a file, with their replies.

        Args:
            file_id: Id of the file.
            page_size: Maximum number of comments per page; 20 by default. 1 to 100.
            page_token: Token of the page, from the one before.
            start_modified_time: Only those that changed at this time or later, RFC 3339.
            include_deleted: Whether deleted ones are listed too, without their text.
            fields: Fields to send, as in `comments(id,content)`, to which `nextPageToken` is added; Google
                wants this, all by default.
        """
        return self._pager(
            LIST,
            {
                "fileId": file_id,
                "pageSize": page_size,
                "pageToken": page_token,
                "startModifiedTime": start_modified_time,
                "includeDeleted": include_deleted,
                "fields": fields,
            },
            Comment,
        )

    async def get(
        self,
        file_id: str,
        comment_id: str,
        *,
        include_deleted: bool | Omit | None = omit,
        fields: str | Omit | None = omit,
    ) -> Comment:
        """Get a comment on a file, with its replies.

        Args:
            file_id: Id of the file.
            comment_id: Id of the comment.
            include_deleted: Whether a deleted one is sent too, without its text.
            fields: Fields to send, as in `id,content`; Google wants this, all by default.
        """
        return await self._one(
            GET,
            {"fileId": file_id, "commentId": comment_id, "includeDeleted": include_deleted, "fields": fields},
            Comment,
        )


class SyncComments(SyncEntity):
    """A comment on a file. Sync version of `Comments`."""

    def list(
        self,
        file_id: str,
        *,
        page_size: int | Omit | None = omit,
        page_token: str | Omit | None = omit,
        start_modified_time: dt.datetime | str | Omit | None = omit,
        include_deleted: bool | Omit | None = omit,
        fields: str | Omit | None = omit,
    ) -> SyncPage[Comment]:
        """List the comments on a file, with their replies.

        Args:
            file_id: Id of the file.
            page_size: Maximum number of comments per page; 20 by default. 1 to 100.
            page_token: Token of the page, from the one before.
            start_modified_time: Only those that changed at this time or later, RFC 3339.
            include_deleted: Whether deleted ones are listed too, without their text.
            fields: Fields to send, as in `comments(id,content)`, to which `nextPageToken` is added; Google
                wants this, all by default.
        """
        return self._page(
            LIST,
            {
                "fileId": file_id,
                "pageSize": page_size,
                "pageToken": page_token,
                "startModifiedTime": start_modified_time,
                "includeDeleted": include_deleted,
                "fields": fields,
            },
            Comment,
        )

    def get(
        self,
        file_id: str,
        comment_id: str,
        *,
        include_deleted: bool | Omit | None = omit,
        fields: str | Omit | None = omit,
    ) -> Comment:
        """Get a comment on a file, with its replies.

        Args:
            file_id: Id of the file.
            comment_id: Id of the comment.
            include_deleted: Whether a deleted one is sent too, without its text.
            fields: Fields to send, as in `id,content`; Google wants this, all by default.
        """
        return self._one(
            GET,
            {"fileId": file_id, "commentId": comment_id, "includeDeleted": include_deleted, "fields": fields},
            Comment,
        )
