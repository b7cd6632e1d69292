# Generated from specs/jira/connector.yaml by `connectorgen generate jira`. Do not edit.
"""A comment on an issue."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.issue_comments import CREATE, DELETE, GET, LIST, UPDATE
from ..models.issue_comments import Comment
from ..params.shared import AdfDocumentParam, EntityPropertyParam, VisibilityParam

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.issue_comments import IssueCommentsStoreColumn, IssueCommentsStoreRecord  # noqa: F401

__all__ = ["IssueComments", "SyncIssueComments"]


class IssueComments(StoredEntity["IssueCommentsStoreColumn", "IssueCommentsStoreRecord"]):
    """A comment on an issue."""

    _stored = ("issue_comments", "IssueCommentsStoreRecord")

    def list(
        self,
        issue_id_or_key: str,
        *,
        start_at: int | Omit | None = omit,
        max_results: int | Omit | None = omit,
        order_by: Literal["created", "-created", "+created"] | str | Omit | None = omit,
        expand: str | Omit | None = omit,
    ) -> AsyncPager[Comment]:
        """List the comments on an issue.

        Args:
            issue_id_or_key: Id or key of the issue, such as EX-1.
            start_at: Number of records to skip; 0 by default. At least 0.
            max_results: Comments per page; 100 by default. At least 0.
            order_by: Oldest first, or with a minus newest first. One of `created`, `-created`, `+created`.
            expand: `renderedBody` adds what a comment says as HTML, `properties` its properties.
        """
        return self._pager(
            LIST,
            {
                "issueIdOrKey": issue_id_or_key,
                "startAt": start_at,
                "maxResults": max_results,
                "orderBy": order_by,
                "expand": expand,
            },
            Comment,
        )

    async def create(
        self,
        issue_id_or_key: str,
        body: AdfDocumentParam | Mapping[str, Any],
        *,
        expand: str | Omit | None = omit,
        visibility: VisibilityParam | Mapping[str, Any] | Omit | None = omit,
        properties: Sequence[EntityPropertyParam] | Omit | None = omit,
    ) -> Comment:
        """Comment on an issue.

        Args:
            issue_id_or_key: Id or key of the issue, such as EX-1.
            body: Text.
            expand: `renderedBody` adds what the comment says as HTML.
            visibility: Group or role that it is visible to.
            properties: Properties to keep with it.
        """
        return await self._one(
            CREATE,
            {
                "issueIdOrKey": issue_id_or_key,
                "body": body,
                "expand": expand,
                "visibility": visibility,
                "properties": properties,
            },
            Comment,
        )

    async def get(
        self, issue_id_or_key: str, comment_id: str, *, expand: str | Omit | None = omit
    ) -> Comment:
        """Get a comment.

        Args:
            issue_id_or_key: Id or key of the issue, such as EX-1.
            comment_id: Id of the comment.
            expand: `renderedBody` adds what the comment says as HTML.
        """
        return await self._one(
            GET, {"issueIdOrKey": issue_id_or_key, "commentId": comment_id, "expand": expand}, Comment
        )

    async def update(
        self,
        issue_id_or_key: str,
        comment_id: str,
        body: AdfDocumentParam | Mapping[str, Any],
        *,
        notify_users: bool | Omit | None = omit,
        expand: str | Omit | None = omit,
        visibility: VisibilityParam | Mapping[str, Any] | Omit | None = omit,
        properties: Sequence[EntityPropertyParam] | Omit | None = omit,
    ) -> Comment:
        """Change a comment.

        Args:
            issue_id_or_key: Id or key of the issue, such as EX-1.
            comment_id: Id of the comment.
            body: Text.
            notify_users: Whether watchers get an email; true by default.
            expand: `renderedBody` adds what the comment says as HTML.
            visibility: Group or role that it is visible to.
            properties: Properties to keep with it.
        """
        return await self._one(
            UPDATE,
            {
                "issueIdOrKey": issue_id_or_key,
                "commentId": comment_id,
                "body": body,
                "notifyUsers": notify_users,
                "expand": expand,
                "visibility": visibility,
                "properties": properties,
            },
            Comment,
        )

    async def delete(self, issue_id_or_key: str, comment_id: str) -> None:
        """Delete a comment.

        Args:
            issue_id_or_key: Id or key of the issue, such as EX-1.
            comment_id: Id of the comment.
        """
        await self._none(DELETE, {"issueIdOrKey": issue_id_or_key, "commentId": comment_id})


class SyncIssueComments(SyncStoredEntity["IssueCommentsStoreColumn", "IssueCommentsStoreRecord"]):
    """A comment on an issue. Sync version of `IssueComments`."""

    _stored = ("issue_comments", "IssueCommentsStoreRecord")

    def list(
        self,
        issue_id_or_key: str,
        *,
        start_at: int | Omit | None = omit,
        max_results: int | Omit | None = omit,
        order_by: Literal["created", "-created", "+created"] | str | Omit | None = omit,
        expand: str | Omit | None = omit,
    ) -> SyncPage[Comment]:
        """List the comments on an issue.

        Args:
            issue_id_or_key: Id or key of the issue, such as EX-1.
            start_at: Number of records to skip; 0 by default. At least 0.
            max_results: Comments per page; 100 by default. At least 0.
            order_by: Oldest first, or with a minus newest first. One of `created`, `-created`, `+created`.
            expand: `renderedBody` adds what a comment says as HTML, `properties` its properties.
        """
        return self._page(
            LIST,
            {
                "issueIdOrKey": issue_id_or_key,
                "startAt": start_at,
                "maxResults": max_results,
                "orderBy": order_by,
                "expand": expand,
            },
            Comment,
        )

    def create(
        self,
        issue_id_or_key: str,
        body: AdfDocumentParam | Mapping[str, Any],
        *,
        expand: str | Omit | None = omit,
        visibility: VisibilityParam | Mapping[str, Any] | Omit | None = omit,
        properties: Sequence[EntityPropertyParam] | Omit | None = omit,
    ) -> Comment:
        """Comment on an issue.

        Args:
            issue_id_or_key: Id or key of the issue, such as EX-1.
            body: Text.
            expand: `renderedBody` adds what the comment says as HTML.
            visibility: Group or role that it is visible to.
            properties: Properties to keep with it.
        """
        return self._one(
            CREATE,
            {
                "issueIdOrKey": issue_id_or_key,
                "body": body,
                "expand": expand,
                "visibility": visibility,
                "properties": properties,
            },
            Comment,
        )

    def get(self, issue_id_or_key: str, comment_id: str, *, expand: str | Omit | None = omit) -> Comment:
        """Get a comment.

        Args:
            issue_id_or_key: Id or key of the issue, such as EX-1.
            comment_id: Id of the comment.
            expand: `renderedBody` adds what the comment says as HTML.
        """
        return self._one(
            GET, {"issueIdOrKey": issue_id_or_key, "commentId": comment_id, "expand": expand}, Comment
        )

    def update(
        self,
        issue_id_or_key: str,
        comment_id: str,
        body: AdfDocumentParam | Mapping[str, Any],
        *,
        notify_users: bool | Omit | None = omit,
        expand: str | Omit | None = omit,
        visibility: VisibilityParam | Mapping[str, Any] | Omit | None = omit,
        properties: Sequence[EntityPropertyParam] | Omit | None = omit,
    ) -> Comment:
        """Change a comment.

        Args:
            issue_id_or_key: Id or key of the issue, such as EX-1.
            comment_id: Id of the comment.
            body: Text.
            notify_users: Whether watchers get an email; true by default.
            expand: `renderedBody` adds what the comment says as HTML.
            visibility: Group or role that it is visible to.
            properties: Properties to keep with it.
        """
        return self._one(
            UPDATE,
            {
                "issueIdOrKey": issue_id_or_key,
                "commentId": comment_id,
                "body": body,
                "notifyUsers": notify_users,
                "expand": expand,
                "visibility": visibility,
                "properties": properties,
            },
            Comment,
        )

    def delete(self, issue_id_or_key: str, comment_id: str) -> None:
        """Delete a comment.

        Args:
            issue_id_or_key: Id or key of the issue, such as EX-1.
            comment_id: Id of the comment.
        """
        self._none(DELETE, {"issueIdOrKey": issue_id_or_key, "commentId": comment_id})
