# Generated from specs/linear/connector.yaml by `connectorgen generate linear`. Do not edit.
"""A comment on an issue or another record, or an answer to one."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.definition import GraphQL, Operation, Paging, Parameter
from airbyte_agent_sdk.types import Omit, omit

from ..models.comments import Comment, CommentsRow
from ..params.comments import CommentsSearchQuery

__all__ = ["Comments", "SyncComments"]


class Comments(StoredEntity[CommentsSearchQuery, CommentsRow]):
    """A comment on an issue or another record, or an answer to one."""

    _stored = ("comments", CommentsRow)

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
                request. Default `ListComments`.
        """
        return self._pager(LIST, {
            "issueId": issue_id, "first": first, "after": after,
            "x-apollo-operation-name": x_apollo_operation_name,
        }, Comment)  # fmt: skip

    async def get(self, id: str, *, x_apollo_operation_name: str | Omit | None = omit) -> Comment:
        """Get a comment.

        Args:
            id: Id of the comment.
            x_apollo_operation_name: Name of the operation; tells the service that no browser form sent the
                request. Default `GetComment`.
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
                request. Default `CreateComment`.
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
        return await self._one(CREATE, {
            "issueId": issue_id, "body": body, "x-apollo-operation-name": x_apollo_operation_name,
            "createAsUser": create_as_user, "createOnSyncedSlackThread": create_on_synced_slack_thread,
            "createdAt": created_at, "displayIconUrl": display_icon_url,
            "doNotSubscribeToIssue": do_not_subscribe_to_issue, "id": id, "parentId": parent_id,
            "quotedText": quoted_text,
        }, Comment)  # fmt: skip

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
                request. Default `UpdateComment`.
            quoted_text: Part of the issue's description that an inline comment is about.
        """
        return await self._one(UPDATE, {
            "id": id, "body": body, "x-apollo-operation-name": x_apollo_operation_name,
            "quotedText": quoted_text,
        }, Comment)  # fmt: skip


class SyncComments(SyncStoredEntity[CommentsSearchQuery, CommentsRow]):
    """A comment on an issue or another record, or an answer to one; blocking twin of `Comments`."""

    _stored = ("comments", CommentsRow)

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
                request. Default `ListComments`.
        """
        return self._page(LIST, {
            "issueId": issue_id, "first": first, "after": after,
            "x-apollo-operation-name": x_apollo_operation_name,
        }, Comment)  # fmt: skip

    def get(self, id: str, *, x_apollo_operation_name: str | Omit | None = omit) -> Comment:
        """Get a comment.

        Args:
            id: Id of the comment.
            x_apollo_operation_name: Name of the operation; tells the service that no browser form sent the
                request. Default `GetComment`.
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
                request. Default `CreateComment`.
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
        return self._one(CREATE, {
            "issueId": issue_id, "body": body, "x-apollo-operation-name": x_apollo_operation_name,
            "createAsUser": create_as_user, "createOnSyncedSlackThread": create_on_synced_slack_thread,
            "createdAt": created_at, "displayIconUrl": display_icon_url,
            "doNotSubscribeToIssue": do_not_subscribe_to_issue, "id": id, "parentId": parent_id,
            "quotedText": quoted_text,
        }, Comment)  # fmt: skip

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
                request. Default `UpdateComment`.
            quoted_text: Part of the issue's description that an inline comment is about.
        """
        return self._one(UPDATE, {
            "id": id, "body": body, "x-apollo-operation-name": x_apollo_operation_name,
            "quotedText": quoted_text,
        }, Comment)  # fmt: skip


# fmt: off
LIST = Operation(
    entity="comments", action="list", method="POST", path="/graphql",
    parameters=(
        Parameter("issueId", "variable", {"type": "string"}, required=True),
        Parameter("first", "variable", {"type": "integer", "minimum": 1, "maximum": 250}),
        Parameter("after", "variable", {"type": ["string", "null"]}),
        Parameter("x-apollo-operation-name", "header", {"type": "string", "default": "ListComments"}),
    ),
    summary="List the comments on an issue", body="graphql",
    graphql=GraphQL(
        query="query ListComments($issueId: String!, $first: Int, $after: String) {\n  issue(id: $issueId) {\n    comments(first: $first, after: $after) {\n      nodes {\n        id body quotedText url\n        createdAt updatedAt archivedAt editedAt resolvedAt\n        issueId projectId projectUpdateId initiativeId initiativeUpdateId documentContentId\n        parentId resolvingCommentId reactionData\n        user { id name displayName email }\n        externalUser { id name displayName email }\n        botActor { id name type subType userDisplayName }\n        resolvingUser { id name displayName email }\n        issue { id identifier title }\n      }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n}\n",
        variables={"issueId": "{{ issueId }}", "first": "{{ first }}", "after": "{{ after }}"},
        nullable=("after",),
    ),
    records="$.data.issue.comments.nodes",
    meta={
        "end_cursor": "$.data.issue.comments.pageInfo.endCursor",
        "has_next_page": "$.data.issue.comments.pageInfo.hasNextPage",
    },
    paging=Paging(
        strategy="cursor", param="after", next="end_cursor", has_more="has_next_page", page_size="first",
    ),
)
GET = Operation(
    entity="comments", action="get", method="POST", path="/graphql",
    parameters=(
        Parameter("id", "variable", {"type": "string"}, required=True),
        Parameter("x-apollo-operation-name", "header", {"type": "string", "default": "GetComment"}),
    ),
    summary="Get a comment", body="graphql",
    graphql=GraphQL(
        query="query GetComment($id: String!) {\n  comment(id: $id) {\n    id body quotedText url\n    createdAt updatedAt archivedAt editedAt resolvedAt\n    issueId projectId projectUpdateId initiativeId initiativeUpdateId documentContentId\n    parentId resolvingCommentId reactionData\n    user { id name displayName email }\n    externalUser { id name displayName email }\n    botActor { id name type subType userDisplayName }\n    resolvingUser { id name displayName email }\n    issue { id identifier title }\n  }\n}\n",
        variables={"id": "{{ id }}"},
    ),
    records="$.data.comment",
)
CREATE = Operation(
    entity="comments", action="create", method="POST", path="/graphql",
    parameters=(
        Parameter("x-apollo-operation-name", "header", {"type": "string", "default": "CreateComment"}),
        Parameter("issueId", "variable", {"type": "string"}, required=True),
        Parameter("body", "variable", {"type": "string"}, required=True),
        Parameter("createAsUser", "variable", {"type": ["string", "null"]}),
        Parameter("createOnSyncedSlackThread", "variable", {"type": ["boolean", "null"]}),
        Parameter("createdAt", "variable", {"type": ["string", "null"], "format": "date-time"}),
        Parameter("displayIconUrl", "variable", {"type": ["string", "null"]}),
        Parameter("doNotSubscribeToIssue", "variable", {"type": ["boolean", "null"]}),
        Parameter("id", "variable", {"type": ["string", "null"]}),
        Parameter("parentId", "variable", {"type": ["string", "null"]}),
        Parameter("quotedText", "variable", {"type": ["string", "null"]}),
    ),
    summary="Comment on an issue", body="graphql",
    graphql=GraphQL(
        query="mutation CreateComment($input: CommentCreateInput!) {\n  commentCreate(input: $input) {\n    success\n    comment {\n      id body quotedText url\n      createdAt updatedAt archivedAt editedAt resolvedAt\n      issueId projectId projectUpdateId initiativeId initiativeUpdateId documentContentId\n      parentId resolvingCommentId reactionData\n      user { id name displayName email }\n      externalUser { id name displayName email }\n      botActor { id name type subType userDisplayName }\n      resolvingUser { id name displayName email }\n      issue { id identifier title }\n    }\n  }\n}\n",
        variables={
            "input": {
                "body": "{{ body }}", "createAsUser": "{{ createAsUser }}",
                "createOnSyncedSlackThread": "{{ createOnSyncedSlackThread }}",
                "createdAt": "{{ createdAt }}", "displayIconUrl": "{{ displayIconUrl }}",
                "doNotSubscribeToIssue": "{{ doNotSubscribeToIssue }}", "id": "{{ id }}",
                "issueId": "{{ issueId }}", "parentId": "{{ parentId }}", "quotedText": "{{ quotedText }}",
            },
        },
    ),
    records="$.data.commentCreate.comment",
)
UPDATE = Operation(
    entity="comments", action="update", method="POST", path="/graphql",
    parameters=(
        Parameter("x-apollo-operation-name", "header", {"type": "string", "default": "UpdateComment"}),
        Parameter("id", "variable", {"type": "string"}, required=True),
        Parameter("body", "variable", {"type": "string"}, required=True),
        Parameter("quotedText", "variable", {"type": ["string", "null"]}),
    ),
    summary="Change the text of a comment", body="graphql",
    graphql=GraphQL(
        query="mutation UpdateComment($id: String!, $input: CommentUpdateInput!) {\n  commentUpdate(id: $id, input: $input) {\n    success\n    comment {\n      id body quotedText url\n      createdAt updatedAt archivedAt editedAt resolvedAt\n      issueId projectId projectUpdateId initiativeId initiativeUpdateId documentContentId\n      parentId resolvingCommentId reactionData\n      user { id name displayName email }\n      externalUser { id name displayName email }\n      botActor { id name type subType userDisplayName }\n      resolvingUser { id name displayName email }\n      issue { id identifier title }\n    }\n  }\n}\n",
        variables={"id": "{{ id }}", "input": {"body": "{{ body }}", "quotedText": "{{ quotedText }}"}},
    ),
    records="$.data.commentUpdate.comment",
)
OPERATIONS: Mapping[str, Operation] = {"list": LIST, "get": GET, "create": CREATE, "update": UPDATE}
