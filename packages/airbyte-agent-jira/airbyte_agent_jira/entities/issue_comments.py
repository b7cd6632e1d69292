# Generated from specs/jira/connector.yaml by `connectorgen generate jira`. Do not edit.
"""A comment on an issue."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.definition import Operation, Paging, Parameter
from airbyte_agent_sdk.types import Omit, omit

from ..models.issue_comments import Comment, IssueCommentsRow
from ..params.issue_comments import IssueCommentsSearchQuery
from ..params.shared import AdfDocumentParam, EntityPropertyParam, VisibilityParam
from ..schemas import (
    BODY_SCHEMA,
    VISIBILITY_SCHEMA,
)

__all__ = ["IssueComments", "SyncIssueComments"]


class IssueComments(StoredEntity[IssueCommentsSearchQuery, IssueCommentsRow]):
    """A comment on an issue."""

    _stored = ("issue_comments", IssueCommentsRow)

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
            start_at: Records to leave out before the page; 0 where absent. At least 0.
            max_results: Comments on a page; 100 where absent. At least 0.
            order_by: Oldest first, or with a minus newest first. One of `created`, `-created`, `+created`.
            expand: `renderedBody` adds what a comment says as HTML, `properties` its properties.
        """
        return self._pager(LIST, {
            "issueIdOrKey": issue_id_or_key, "startAt": start_at, "maxResults": max_results,
            "orderBy": order_by, "expand": expand,
        }, Comment)  # fmt: skip

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
            body: What it says.
            expand: `renderedBody` adds what the comment says as HTML.
            visibility: Group or role that alone may see it.
            properties: Properties to keep with it.
        """
        return await self._one(CREATE, {
            "issueIdOrKey": issue_id_or_key, "body": body, "expand": expand, "visibility": visibility,
            "properties": properties,
        }, Comment)  # fmt: skip

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
            GET, {"issueIdOrKey": issue_id_or_key, "commentId": comment_id, "expand": expand}, Comment,
        )  # fmt: skip

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
            body: What it says.
            notify_users: Whether watchers get an email; true where absent.
            expand: `renderedBody` adds what the comment says as HTML.
            visibility: Group or role that alone may see it.
            properties: Properties to keep with it.
        """
        return await self._one(UPDATE, {
            "issueIdOrKey": issue_id_or_key, "commentId": comment_id, "body": body,
            "notifyUsers": notify_users, "expand": expand, "visibility": visibility, "properties": properties,
        }, Comment)  # fmt: skip

    async def delete(self, issue_id_or_key: str, comment_id: str) -> None:
        """Delete a comment.

        Args:
            issue_id_or_key: Id or key of the issue, such as EX-1.
            comment_id: Id of the comment.
        """
        await self._none(DELETE, {"issueIdOrKey": issue_id_or_key, "commentId": comment_id})


class SyncIssueComments(SyncStoredEntity[IssueCommentsSearchQuery, IssueCommentsRow]):
    """A comment on an issue; blocking twin of `IssueComments`."""

    _stored = ("issue_comments", IssueCommentsRow)

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
            start_at: Records to leave out before the page; 0 where absent. At least 0.
            max_results: Comments on a page; 100 where absent. At least 0.
            order_by: Oldest first, or with a minus newest first. One of `created`, `-created`, `+created`.
            expand: `renderedBody` adds what a comment says as HTML, `properties` its properties.
        """
        return self._page(LIST, {
            "issueIdOrKey": issue_id_or_key, "startAt": start_at, "maxResults": max_results,
            "orderBy": order_by, "expand": expand,
        }, Comment)  # fmt: skip

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
            body: What it says.
            expand: `renderedBody` adds what the comment says as HTML.
            visibility: Group or role that alone may see it.
            properties: Properties to keep with it.
        """
        return self._one(CREATE, {
            "issueIdOrKey": issue_id_or_key, "body": body, "expand": expand, "visibility": visibility,
            "properties": properties,
        }, Comment)  # fmt: skip

    def get(self, issue_id_or_key: str, comment_id: str, *, expand: str | Omit | None = omit) -> Comment:
        """Get a comment.

        Args:
            issue_id_or_key: Id or key of the issue, such as EX-1.
            comment_id: Id of the comment.
            expand: `renderedBody` adds what the comment says as HTML.
        """
        return self._one(
            GET, {"issueIdOrKey": issue_id_or_key, "commentId": comment_id, "expand": expand}, Comment,
        )  # fmt: skip

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
            body: What it says.
            notify_users: Whether watchers get an email; true where absent.
            expand: `renderedBody` adds what the comment says as HTML.
            visibility: Group or role that alone may see it.
            properties: Properties to keep with it.
        """
        return self._one(UPDATE, {
            "issueIdOrKey": issue_id_or_key, "commentId": comment_id, "body": body,
            "notifyUsers": notify_users, "expand": expand, "visibility": visibility, "properties": properties,
        }, Comment)  # fmt: skip

    def delete(self, issue_id_or_key: str, comment_id: str) -> None:
        """Delete a comment.

        Args:
            issue_id_or_key: Id or key of the issue, such as EX-1.
            comment_id: Id of the comment.
        """
        self._none(DELETE, {"issueIdOrKey": issue_id_or_key, "commentId": comment_id})


# fmt: off
LIST = Operation(
    entity="issue_comments", action="list", method="GET", path="/rest/api/3/issue/{issueIdOrKey}/comment",
    parameters=(
        Parameter("issueIdOrKey", "path", {"type": "string"}, required=True),
        Parameter("startAt", "query", {"type": "integer", "minimum": 0}),
        Parameter("maxResults", "query", {"type": "integer", "minimum": 0}),
        Parameter("orderBy", "query", {"type": "string", "enum": ["created", "-created", "+created"]}),
        Parameter("expand", "query", {"type": "string"}),
    ),
    summary="List the comments on an issue", records="$.comments",
    meta={"startAt": "$.startAt", "maxResults": "$.maxResults", "total": "$.total"},
    paging=Paging(strategy="offset", param="startAt", has_more="total", page_size="maxResults"),
    beside=("startAt", "maxResults", "total"),
)
CREATE = Operation(
    entity="issue_comments", action="create", method="POST", path="/rest/api/3/issue/{issueIdOrKey}/comment",
    parameters=(
        Parameter("issueIdOrKey", "path", {"type": "string"}, required=True),
        Parameter("expand", "query", {"type": "string"}),
        Parameter("body", "body", BODY_SCHEMA, required=True),
        Parameter("visibility", "body", VISIBILITY_SCHEMA),
        Parameter("properties", "body", {
            "type": "array",
            "items": {"type": "object", "properties": {"key": {"type": "string"}, "value": {}}},
        }),
    ),
    summary="Comment on an issue", body="json",
)
GET = Operation(
    entity="issue_comments", action="get", method="GET",
    path="/rest/api/3/issue/{issueIdOrKey}/comment/{commentId}",
    parameters=(
        Parameter("issueIdOrKey", "path", {"type": "string"}, required=True),
        Parameter("commentId", "path", {"type": "string"}, required=True),
        Parameter("expand", "query", {"type": "string"}),
    ),
    summary="Get a comment",
)
UPDATE = Operation(
    entity="issue_comments", action="update", method="PUT",
    path="/rest/api/3/issue/{issueIdOrKey}/comment/{commentId}",
    parameters=(
        Parameter("issueIdOrKey", "path", {"type": "string"}, required=True),
        Parameter("commentId", "path", {"type": "string"}, required=True),
        Parameter("notifyUsers", "query", {"type": "boolean"}),
        Parameter("expand", "query", {"type": "string"}),
        Parameter("body", "body", BODY_SCHEMA, required=True),
        Parameter("visibility", "body", VISIBILITY_SCHEMA),
        Parameter("properties", "body", {
            "type": "array",
            "items": {"type": "object", "properties": {"key": {"type": "string"}, "value": {}}},
        }),
    ),
    summary="Change a comment", body="json",
)
DELETE = Operation(
    entity="issue_comments", action="delete", method="DELETE",
    path="/rest/api/3/issue/{issueIdOrKey}/comment/{commentId}",
    parameters=(
        Parameter("issueIdOrKey", "path", {"type": "string"}, required=True),
        Parameter("commentId", "path", {"type": "string"}, required=True),
    ),
    summary="Delete a comment",
)
OPERATIONS: Mapping[str, Operation] = {
    "list": LIST, "create": CREATE, "get": GET, "update": UPDATE, "delete": DELETE,
}
