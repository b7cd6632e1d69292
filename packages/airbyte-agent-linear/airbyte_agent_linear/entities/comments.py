# Generated from specs/linear/connector.yaml by `connectorgen generate linear`. Do not edit.
"""A comment on an issue or another record, or an answer to one."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.comments import CREATE, GET, LIST, UPDATE
from ..models.comments import Comment

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.comments import CommentsStoreColumn, CommentsStoreRecord  # noqa: F401

__all__ = ["Comments", "SyncComments"]


class Comments(StoredEntity["CommentsStoreColumn", "CommentsStoreRecord"]):
    """A comment on an issue or another record, or an answer to one."""

    _stored = ("comments", "CommentsStoreRecord")

    def list(
        self,
        issue_id: str,
        *,
        first: int | Omit | None = omit,
        after: str | Omit | None = omit,
        x_apollo_operation_name: str | Omit | None = omit,
    ) -> AsyncPager[Comment]:
        """List the comments on an issue.

        Args:
            issue_id: Id of the issue, or its identifier, as in `ENG-123`.
            first: How many records a page has; 50 by default, 250 at most. 1 to 250.
            after: Cursor of the last record of the page before; null for the first page.
            x_apollo_operation_name: Name of the operation; tells the service that no browser form sent the
                request. Default: `ListComments`.
        """
        return self._pager(
            LIST,
            {
                "issueId": issue_id,
                "first": first,
                "after": after,
                "x-apollo-operation-name": x_apollo_operation_name,
            },
            Comment,
        )

    async def get(self, id: str, *, x_apollo_operation_name: str | Omit | None = omit) -> Comment:
        """Get a comment.

        Args:
            id: Id of the comment.
            x_apollo_operation_name: Name of the operation; tells the service that no browser form sent the
                request. Default: `GetComment`.
        """
        return await self._one(GET, {"id": id, "x-apollo-operation-name": x_apollo_operation_name}, Comment)

    async def create(
        self,
        issue_id: str,
        body: str,
        *,
        x_apollo_operation_name: str | Omit | None = omit,
        create_as_user: str | Omit | None = omit,
        create_on_synced_slack_thread: bool | Omit | None = omit,
        created_at: dt.datetime | str | Omit | None = omit,
        display_icon_url: str | Omit | None = omit,
        do_not_subscribe_to_issue: bool | Omit | None = omit,
        id: str | Omit | None = omit,
        parent_id: str | Omit | None = omit,
        quoted_text: str | Omit | None = omit,
    ) -> Comment:
        """Comment on an issue.

        Args:
            issue_id: Id of the issue, or its identifier, as in `ENG-123`.
            body: Text in Markdown.
            x_apollo_operation_name: Name of the operation; tells the service that no browser form sent the
                request. Default: `CreateComment`.
            create_as_user: Name shown as the author's; only for apps that act as themselves (`actor=app`).
            create_on_synced_slack_thread: Whether it is posted to the Slack thread that the issue is synced
                with, too; fails where there is none.
            created_at: When it was written, for imports; in the past, and now by default.
            display_icon_url: URL of the picture shown beside `createAsUser`.
            do_not_subscribe_to_issue: Whether its author is left unsubscribed from the issue.
            id: Id that the new record shall have, a UUID of version 4; the service makes one otherwise.
            parent_id: Id of the comment that this one answers.
            quoted_text: Part of the issue's description that an inline comment is about.
        """
        return await self._one(
            CREATE,
            {
                "issueId": issue_id,
                "body": body,
                "x-apollo-operation-name": x_apollo_operation_name,
                "createAsUser": create_as_user,
                "createOnSyncedSlackThread": create_on_synced_slack_thread,
                "createdAt": created_at,
                "displayIconUrl": display_icon_url,
                "doNotSubscribeToIssue": do_not_subscribe_to_issue,
                "id": id,
                "parentId": parent_id,
                "quotedText": quoted_text,
            },
            Comment,
        )

    async def update(
        self,
        id: str,
        body: str,
        *,
        x_apollo_operation_name: str | Omit | None = omit,
        quoted_text: str | Omit | None = omit,
    ) -> Comment:
        """Change the text of a comment.

        Args:
            id: Id of the comment.
            body: Text in Markdown.
            x_apollo_operation_name: Name of the operation; tells the service that no browser form sent the
                request. Default: `UpdateComment`.
            quoted_text: Part of the issue's description that an inline comment is about.
        """
        return await self._one(
            UPDATE,
            {
                "id": id,
                "body": body,
                "x-apollo-operation-name": x_apollo_operation_name,
                "quotedText": quoted_text,
            },
            Comment,
        )


class SyncComments(SyncStoredEntity["CommentsStoreColumn", "CommentsStoreRecord"]):
    """A comment on an issue or another record, or an answer to one. Sync version of `Comments`."""

    _stored = ("comments", "CommentsStoreRecord")

    def list(
        self,
        issue_id: str,
        *,
        first: int | Omit | None = omit,
        after: str | Omit | None = omit,
        x_apollo_operation_name: str | Omit | None = omit,
    ) -> SyncPage[Comment]:
        """List the comments on an issue.

        Args:
            issue_id: Id of the issue, or its identifier, as in `ENG-123`.
            first: How many records a page has; 50 by default, 250 at most. 1 to 250.
            after: Cursor of the last record of the page before; null for the first page.
            x_apollo_operation_name: Name of the operation; tells the service that no browser form sent the
                request. Default: `ListComments`.
        """
        return self._page(
            LIST,
            {
                "issueId": issue_id,
                "first": first,
                "after": after,
                "x-apollo-operation-name": x_apollo_operation_name,
            },
            Comment,
        )

    def get(self, id: str, *, x_apollo_operation_name: str | Omit | None = omit) -> Comment:
        """Get a comment.

        Args:
            id: Id of the comment.
            x_apollo_operation_name: Name of the operation; tells the service that no browser form sent the
                request. Default: `GetComment`.
        """
        return self._one(GET, {"id": id, "x-apollo-operation-name": x_apollo_operation_name}, Comment)

    def create(
        self,
        issue_id: str,
        body: str,
        *,
        x_apollo_operation_name: str | Omit | None = omit,
        create_as_user: str | Omit | None = omit,
        create_on_synced_slack_thread: bool | Omit | None = omit,
        created_at: dt.datetime | str | Omit | None = omit,
        display_icon_url: str | Omit | None = omit,
        do_not_subscribe_to_issue: bool | Omit | None = omit,
        id: str | Omit | None = omit,
        parent_id: str | Omit | None = omit,
        quoted_text: str | Omit | None = omit,
    ) -> Comment:
        """Comment on an issue.

        Args:
            issue_id: Id of the issue, or its identifier, as in `ENG-123`.
            body: Text in Markdown.
            x_apollo_operation_name: Name of the operation; tells the service that no browser form sent the
                request. Default: `CreateComment`.
            create_as_user: Name shown as the author's; only for apps that act as themselves (`actor=app`).
            create_on_synced_slack_thread: Whether it is posted to the Slack thread that the issue is synced
                with, too; fails where there is none.
            created_at: When it was written, for imports; in the past, and now by default.
            display_icon_url: URL of the picture shown beside `createAsUser`.
            do_not_subscribe_to_issue: Whether its author is left unsubscribed from the issue.
            id: Id that the new record shall have, a UUID of version 4; the service makes one otherwise.
            parent_id: Id of the comment that this one answers.
            quoted_text: Part of the issue's description that an inline comment is about.
        """
        return self._one(
            CREATE,
            {
                "issueId": issue_id,
                "body": body,
                "x-apollo-operation-name": x_apollo_operation_name,
                "createAsUser": create_as_user,
                "createOnSyncedSlackThread": create_on_synced_slack_thread,
                "createdAt": created_at,
                "displayIconUrl": display_icon_url,
                "doNotSubscribeToIssue": do_not_subscribe_to_issue,
                "id": id,
                "parentId": parent_id,
                "quotedText": quoted_text,
            },
            Comment,
        )

    def update(
        self,
        id: str,
        body: str,
        *,
        x_apollo_operation_name: str | Omit | None = omit,
        quoted_text: str | Omit | None = omit,
    ) -> Comment:
        """Change the text of a comment.

        Args:
            id: Id of the comment.
            body: Text in Markdown.
            x_apollo_operation_name: Name of the operation; tells the service that no browser form sent the
                request. Default: `UpdateComment`.
            quoted_text: Part of the issue's description that an inline comment is about.
        """
        return self._one(
            UPDATE,
            {
                "id": id,
                "body": body,
                "x-apollo-operation-name": x_apollo_operation_name,
                "quotedText": quoted_text,
            },
            Comment,
        )
