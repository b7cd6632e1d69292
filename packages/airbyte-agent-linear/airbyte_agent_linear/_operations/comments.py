# Generated from specs/linear/connector.yaml by `connectorgen generate linear`. Do not edit.
"""The operations of `comments` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import GraphQL, Operation, Paging, Parameter

LIST_DOCUMENT = """\
query ListComments($issueId: String!, $first: Int, $after: String) {
  issue(id: $issueId) {
    comments(first: $first, after: $after) {
      nodes {
        id body quotedText url
        createdAt updatedAt archivedAt editedAt resolvedAt
        issueId projectId projectUpdateId initiativeId initiativeUpdateId documentContentId
        parentId resolvingCommentId reactionData
        user { id name displayName email }
        externalUser { id name displayName email }
        botActor { id name type subType userDisplayName }
        resolvingUser { id name displayName email }
        issue { id identifier title }
      }
      pageInfo { hasNextPage endCursor }
    }
  }
}
"""

GET_DOCUMENT = """\
query GetComment($id: String!) {
  comment(id: $id) {
    id body quotedText url
    createdAt updatedAt archivedAt editedAt resolvedAt
    issueId projectId projectUpdateId initiativeId initiativeUpdateId documentContentId
    parentId resolvingCommentId reactionData
    user { id name displayName email }
    externalUser { id name displayName email }
    botActor { id name type subType userDisplayName }
    resolvingUser { id name displayName email }
    issue { id identifier title }
  }
}
"""

CREATE_DOCUMENT = """\
mutation CreateComment($input: CommentCreateInput!) {
  commentCreate(input: $input) {
    success
    comment {
      id body quotedText url
      createdAt updatedAt archivedAt editedAt resolvedAt
      issueId projectId projectUpdateId initiativeId initiativeUpdateId documentContentId
      parentId resolvingCommentId reactionData
      user { id name displayName email }
      externalUser { id name displayName email }
      botActor { id name type subType userDisplayName }
      resolvingUser { id name displayName email }
      issue { id identifier title }
    }
  }
}
"""

UPDATE_DOCUMENT = """\
mutation UpdateComment($id: String!, $input: CommentUpdateInput!) {
  commentUpdate(id: $id, input: $input) {
    success
    comment {
      id body quotedText url
      createdAt updatedAt archivedAt editedAt resolvedAt
      issueId projectId projectUpdateId initiativeId initiativeUpdateId documentContentId
      parentId resolvingCommentId reactionData
      user { id name displayName email }
      externalUser { id name displayName email }
      botActor { id name type subType userDisplayName }
      resolvingUser { id name displayName email }
      issue { id identifier title }
    }
  }
}
"""

LIST = Operation(
    entity="comments",
    action="list",
    method="POST",
    path="/graphql",
    parameters=(
        Parameter("issueId", "variable", {"type": "string"}, required=True),
        Parameter("first", "variable", {"type": "integer", "minimum": 1, "maximum": 250}),
        Parameter("after", "variable", {"type": ["string", "null"]}),
        Parameter("x-apollo-operation-name", "header", {"type": "string", "default": "ListComments"}),
    ),
    summary="List the comments on an issue",
    body="graphql",
    graphql=GraphQL(
        query=LIST_DOCUMENT,
        variables={"issueId": "{{ issueId }}", "first": "{{ first }}", "after": "{{ after }}"},
        nullable=("after",),
    ),
    records="$.data.issue.comments.nodes",
    meta={
        "end_cursor": "$.data.issue.comments.pageInfo.endCursor",
        "has_next_page": "$.data.issue.comments.pageInfo.hasNextPage",
    },
    paging=Paging(
        strategy="cursor", param="after", next="end_cursor", has_more="has_next_page", page_size="first"
    ),
)

GET = Operation(
    entity="comments",
    action="get",
    method="POST",
    path="/graphql",
    parameters=(
        Parameter("id", "variable", {"type": "string"}, required=True),
        Parameter("x-apollo-operation-name", "header", {"type": "string", "default": "GetComment"}),
    ),
    summary="Get a comment",
    body="graphql",
    graphql=GraphQL(query=GET_DOCUMENT, variables={"id": "{{ id }}"}),
    records="$.data.comment",
)

CREATE = Operation(
    entity="comments",
    action="create",
    method="POST",
    path="/graphql",
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
    summary="Comment on an issue",
    body="graphql",
    graphql=GraphQL(
        query=CREATE_DOCUMENT,
        variables={
            "input": {
                "body": "{{ body }}",
                "createAsUser": "{{ createAsUser }}",
                "createOnSyncedSlackThread": "{{ createOnSyncedSlackThread }}",
                "createdAt": "{{ createdAt }}",
                "displayIconUrl": "{{ displayIconUrl }}",
                "doNotSubscribeToIssue": "{{ doNotSubscribeToIssue }}",
                "id": "{{ id }}",
                "issueId": "{{ issueId }}",
                "parentId": "{{ parentId }}",
                "quotedText": "{{ quotedText }}",
            }
        },
    ),
    records="$.data.commentCreate.comment",
)

UPDATE = Operation(
    entity="comments",
    action="update",
    method="POST",
    path="/graphql",
    parameters=(
        Parameter("x-apollo-operation-name", "header", {"type": "string", "default": "UpdateComment"}),
        Parameter("id", "variable", {"type": "string"}, required=True),
        Parameter("body", "variable", {"type": "string"}, required=True),
        Parameter("quotedText", "variable", {"type": ["string", "null"]}),
    ),
    summary="Change the text of a comment",
    body="graphql",
    graphql=GraphQL(
        query=UPDATE_DOCUMENT,
        variables={"id": "{{ id }}", "input": {"body": "{{ body }}", "quotedText": "{{ quotedText }}"}},
    ),
    records="$.data.commentUpdate.comment",
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST, "get": GET, "create": CREATE, "update": UPDATE}
