# Generated from specs/clickup-api/connector.yaml by `connectorgen generate clickup-api`. Do not edit.
"""A comment."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.comments import CREATE, GET, LIST, UPDATE
from ..models.comments import Comment, CommentReplies, CreatedComment

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.comments import CommentsStoreColumn, CommentsStoreRecord  # noqa: F401

__all__ = ["Comments", "SyncComments"]


class Comments(StoredEntity["CommentsStoreColumn", "CommentsStoreRecord"]):
    """A comment."""

    _stored = ("comments", "CommentsStoreRecord")

    def list(
        self,
        task_id: str,
        *,
        start: int | dt.datetime | Omit | None = omit,
        start_id: str | Omit | None = omit,
    ) -> AsyncPager[Comment]:
        """List the comments of a task.

        Newest first, without replies.

        Args:
            task_id: Id of the task.
            start: Date of the oldest comment of the previous page.
            start_id: Id of the oldest comment of the previous page.
        """
        return self._pager(LIST, {"task_id": task_id, "start": start, "start_id": start_id}, Comment)

    async def create(
        self,
        task_id: str,
        comment_text: str,
        *,
        assignee: int | Omit | None = omit,
        notify_all: bool | Omit | None = omit,
    ) -> CreatedComment:
        """Comment on a task.

        Args:
            task_id: Id of the task.
            comment_text: Text of the comment.
            assignee: Id of the user whom the comment is assigned to.
            notify_all: Whether to notify the author of the comment too.
        """
        return await self._one(
            CREATE,
            {
                "task_id": task_id,
                "comment_text": comment_text,
                "assignee": assignee,
                "notify_all": notify_all,
            },
            CreatedComment,
        )

    async def get(self, comment_id: str) -> CommentReplies:
        """Get the replies to a comment.

        Without the comment itself.

        Not tested against the live API. Not in the vendor's document, which is older.

        Args:
            comment_id: Id of the comment.
        """
        return await self._one(GET, {"comment_id": comment_id}, CommentReplies)

    async def update(
        self,
        comment_id: str,
        *,
        comment_text: str | Omit | None = omit,
        assignee: int | Omit | None = omit,
        resolved: bool | Omit | None = omit,
    ) -> dict[str, Any]:
        """Change a comment.

        Args:
            comment_id: Id of the comment.
            comment_text: New text of the comment.
            assignee: Id of the user whom the comment is assigned to.
            resolved: Whether the comment is resolved.
        """
        return await self._one(
            UPDATE,
            {
                "comment_id": comment_id,
                "comment_text": comment_text,
                "assignee": assignee,
                "resolved": resolved,
            },
            dict[str, Any],
        )


class SyncComments(SyncStoredEntity["CommentsStoreColumn", "CommentsStoreRecord"]):
    """A comment. Sync version of `Comments`."""

    _stored = ("comments", "CommentsStoreRecord")

    def list(
        self,
        task_id: str,
        *,
        start: int | dt.datetime | Omit | None = omit,
        start_id: str | Omit | None = omit,
    ) -> SyncPage[Comment]:
        """List the comments of a task.

        Newest first, without replies.

        Args:
            task_id: Id of the task.
            start: Date of the oldest comment of the previous page.
            start_id: Id of the oldest comment of the previous page.
        """
        return self._page(LIST, {"task_id": task_id, "start": start, "start_id": start_id}, Comment)

    def create(
        self,
        task_id: str,
        comment_text: str,
        *,
        assignee: int | Omit | None = omit,
        notify_all: bool | Omit | None = omit,
    ) -> CreatedComment:
        """Comment on a task.

        Args:
            task_id: Id of the task.
            comment_text: Text of the comment.
            assignee: Id of the user whom the comment is assigned to.
            notify_all: Whether to notify the author of the comment too.
        """
        return self._one(
            CREATE,
            {
                "task_id": task_id,
                "comment_text": comment_text,
                "assignee": assignee,
                "notify_all": notify_all,
            },
            CreatedComment,
        )

    def get(self, comment_id: str) -> CommentReplies:
        """Get the replies to a comment.

        Without the comment itself.

        Not tested against the live API. Not in the vendor's document, which is older.

        Args:
            comment_id: Id of the comment.
        """
        return self._one(GET, {"comment_id": comment_id}, CommentReplies)

    def update(
        self,
        comment_id: str,
        *,
        comment_text: str | Omit | None = omit,
        assignee: int | Omit | None = omit,
        resolved: bool | Omit | None = omit,
    ) -> dict[str, Any]:
        """Change a comment.

        Args:
            comment_id: Id of the comment.
            comment_text: New text of the comment.
            assignee: Id of the user whom the comment is assigned to.
            resolved: Whether the comment is resolved.
        """
        return self._one(
            UPDATE,
            {
                "comment_id": comment_id,
                "comment_text": comment_text,
                "assignee": assignee,
                "resolved": resolved,
            },
            dict[str, Any],
        )
